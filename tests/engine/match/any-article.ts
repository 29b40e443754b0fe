import fc from 'fast-check'
import type { Article } from '../../../engine/article'

/** Words of few kinds, so that articles share some. */
const word = fc.oneof(
  fc.constantFrom('Marlow', 'Quay', 'ferry', 'strike', 'minister', 'the', 'of', 'said', '340', 'Über', '東京'),
  fc.string({ maxLength: 8 }),
)
const paragraph = fc.array(word, { maxLength: 30 }).map((words) => `${words.join(' ')}.`)

/** Any article, wild text included. */
export const anyArticle: fc.Arbitrary<Article> = fc.record({
  id: fc.uuid(),
  url: fc.constant('https://news.example/story'),
  outlet: fc.constant('Example News'),
  title: paragraph,
  publishedAt: fc.option(fc.oneof(fc.constantFrom('2031-05-01', '2031-05-02T21:07:00Z', '2031-06-20'), fc.string())),
  paragraphs: fc.array(paragraph, { maxLength: 8 }),
  language: fc.constantFrom('en', 'de', null),
})
