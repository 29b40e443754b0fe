import type { Article } from '../../../engine/article'
import { loadStories } from '../../../newsstand/load-stories'

const SENTENCES = 40
/** Of the words of a sentence, how many are another report's words. */
const OTHER_WORDS = 0.25

/** Accounts of one story as different as those of different outlets, made from the newsstand's; always the same. */
export function inventStory(articles: number): Article[] {
  const texts = loadStories(0)
    .filter(({ language }) => language === 'en')
    .flatMap((story) => story.articles.flatMap(({ paragraphs }) => paragraphs))
  const sentences = texts.flatMap((text) => text.match(/[^.!?]+[.!?]+["”]?/g) ?? [])
  const words = texts.join(' ').split(/\s+/)
  let state = 1
  const next = (below: number) => {
    state = (state * 16_807) % 2_147_483_647
    return state % below
  }
  const vary = (sentence: string) =>
    sentence
      .trim()
      .split(/\s+/)
      .map((word) => (next(100) < OTHER_WORDS * 100 ? words[next(words.length)] : word))
      .join(' ')
  return Array.from({ length: articles }, (_, number) => ({
    id: `account-${number}`,
    url: `https://outlet-${number}.example/`,
    outlet: `Outlet ${number}`,
    title: vary(sentences[0]!),
    publishedAt: '2031-03-04T08:00:00Z',
    language: 'en',
    paragraphs: Array.from({ length: SENTENCES }, () => vary(sentences[next(sentences.length)]!)),
  }))
}
