import type { Article } from '../../../engine/article'

/** A year of invented news: stories told by several outlets within a day or two, in a language of invented words. */
export interface NewsOptions {
  articles: number
  days: number
  /** Day of the first story, ISO date. */
  from: string
}

const OUTLETS_PER_STORY = 4
const VOCABULARY = 40_000
const MS_PER_DAY = 86_400_000
const SMALL_WORDS =
  'the of and to in a is was for on that with as by at from it his her were said they had have be an'.split(' ')
const ONSETS = 'b c d f g h l m n p r s t v w br cl dr fl gr pl sk st tr'.split(' ')
const VOWELS = 'a e i o u ai ea ou'.split(' ')
const CODAS = ['', 'n', 'r', 's', 't', 'l', 'm', 'rd', 'nt', 'sk']

/** Mulberry32 by Tommy Ettinger (public domain): the same seed, the same news. */
export function startRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const inventWord = (random: () => number): string => {
  const pick = (from: string[]) => from[Math.floor(random() * from.length)]!
  let word = ''
  for (let syllables = 2 + Math.floor(random() * 2); syllables > 0; syllables--) word += pick(ONSETS) + pick(VOWELS)
  return word + pick(CODAS)
}

const words = (() => {
  const random = startRandom(1)
  return Array.from({ length: VOCABULARY }, () => inventWord(random))
})()

/** Words as often as in a language: the n-th commonest about 1/n as often as the first. */
const commonWord = (random: () => number): string =>
  random() < 0.4
    ? SMALL_WORDS[Math.floor(random() * SMALL_WORDS.length)]!
    : words[Math.floor(VOCABULARY ** random()) - 1]!

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** Article `number` of the news. Articles of one story differ in words and outlet; `number` beyond `articles` are never stored. */
export function inventNews(number: number, { articles, days, from }: NewsOptions): Article & { story: number } {
  const stories = Math.ceil(articles / OUTLETS_PER_STORY)
  const story = number % stories
  const ofStory = startRandom(1000 + story)
  const names = Array.from({ length: 6 }, () => capital(inventWord(ofStory)))
  const matters = Array.from({ length: 25 }, () => words[Math.floor(ofStory() * VOCABULARY)]!)
  const day = Math.floor(ofStory() * days)
  const random = startRandom(9_000_000 + number)
  const storyWord = () => (random() < 0.3 ? names : matters)[Math.floor(random() * names.length)]!
  const anyMatter = () => matters[Math.floor(random() * matters.length)]!
  const sentence = () => {
    const length = 12 + Math.floor(random() * 14)
    const said = Array.from({ length }, () =>
      random() < 0.12 ? storyWord() : random() < 0.1 ? anyMatter() : commonWord(random),
    )
    return `${capital(said.join(' '))}.`
  }
  const paragraph = () => Array.from({ length: 1 + Math.floor(random() * 3) }, sentence).join(' ')
  const outlet = (story * 7 + Math.floor(number / stories) * 31) % 200
  const published = Date.parse(from) + day * MS_PER_DAY + Math.floor(random() * 1.5 * MS_PER_DAY)
  return {
    story,
    id: `n${number}`,
    url: `https://www.outlet-${outlet}.example/news/${story}/${words[number % VOCABULARY]}-${number}`,
    outlet: `The ${capital(words[3000 + outlet]!)} Post`,
    title: capital(
      [names[0], anyMatter(), commonWord(random), names[1], anyMatter(), commonWord(random), anyMatter()].join(' '),
    ),
    publishedAt: new Date(published).toISOString(),
    paragraphs: Array.from({ length: 8 + Math.floor(random() * 8) }, paragraph),
    language: 'en',
  }
}
