import type { Article } from '../../engine/article'

/** An invented article; what a test is about is given, the rest is filled in. */
export const inventArticle = (given: Partial<Article> = {}): Article => ({
  id: 'from-page',
  url: 'https://www.harbour-courier.example/2031/05/ferry-aground',
  outlet: 'Harbour Courier',
  title: 'Ferry Lindesay runs aground off Port Maren',
  publishedAt: '2031-05-04T08:00:00Z',
  paragraphs: [
    'The ferry Lindesay ran aground off Port Maren early on Sunday with 212 passengers on board, the coast guard said.',
    'Captain Orla Vance said nobody was hurt. “We felt a jolt, and then the engines stopped,” she told the Harbour Courier.',
    'The Maren Ferry Company said the ship had left Skelby at four and lost its radar in fog near the Teasel Bank.',
  ],
  language: 'en',
  ...given,
})
