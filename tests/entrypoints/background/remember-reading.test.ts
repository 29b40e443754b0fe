import { beforeEach, describe, expect, it } from 'vitest'
import { countCorpus } from '../../../corpus/count-corpus'
import type { Corpus } from '../../../corpus/schema'
import type { Article } from '../../../engine/article'
import { rememberReading } from '../../../entrypoints/background/remember-reading'
import { DEFAULT_SETTINGS } from '../../../settings/settings'
import { openTestCorpus } from '../../corpus/open-test-corpus'

const article: Article = {
  id: 'https://quellen.example/barges',
  url: 'https://quellen.example/barges',
  outlet: 'Quellen Post',
  title: 'Harbour master counts barges',
  publishedAt: '2026-10-06T08:00:00Z',
  paragraphs: ['The harbour master counted 12 barges at the lock.', 'The council had asked her to.'],
}
const sender = { tabId: 1, isPrivate: false, url: article.url }
const agreed = { ...DEFAULT_SETTINGS, remembers: true, answeredAt: '2026-10-01T00:00:00Z' }

describe('remembering what is read', () => {
  let corpus: Corpus
  beforeEach(async () => {
    corpus = await openTestCorpus()
  })
  const stored = async () => (await countCorpus(corpus)).articles

  it('keeps an article once the reader agreed', async () => {
    expect((await rememberReading(corpus, article, agreed, sender)).storage).toBe('stored')
    expect(await stored()).toBe(1)
  })

  it('keeps nothing before the reader agreed', async () => {
    expect((await rememberReading(corpus, article, DEFAULT_SETTINGS, sender)).storage).toBe('not-remembering')
    expect(await stored()).toBe(0)
  })

  it('keeps nothing from a private window, agreed or not', async () => {
    const storage = await rememberReading(corpus, article, agreed, { ...sender, isPrivate: true })
    expect(storage).toEqual({ storage: 'private-window', revision: null })
    expect(await stored()).toBe(0)
  })

  it('tells of a full disk and lets the reading go on', async () => {
    corpus.db.articles.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    expect((await rememberReading(corpus, article, agreed, sender)).storage).toBe('full')
    expect(await stored()).toBe(0)
  })
})
