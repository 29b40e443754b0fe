/** Of the paragraphs of the shorter text, at least this share is in the other where both are states of one article. A guess: a page rewritten further than this mostly keeps its title. */
const SHARED = 0.2
/** Shorter paragraphs ("Read more") stand on many pages. */
const TELLING_LENGTH = 40

interface Text {
  title: string
  paragraphs: readonly string[]
}

/**
 * True when two texts are no two states of one article: another title, and hardly a paragraph in common. Some sites
 * give all their pages the canonical address of a front: what differs so must not become a revision of the other.
 */
export function isOtherArticle(one: Text, other: Text): boolean {
  if (plain(one.title) === plain(other.title)) return false
  const [less, more] = [telling(one), telling(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>]
  const shared = [...less].filter((paragraph) => more.has(paragraph)).length
  return less.size === 0 || shared / less.size < SHARED
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

const telling = ({ paragraphs }: Text): Set<string> =>
  new Set(paragraphs.map(plain).filter(({ length }) => length >= TELLING_LENGTH))
