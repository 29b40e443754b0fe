import { describe, expect, it } from 'vitest'
import { compareArticles } from '../../../engine/compare-articles'
import { loadStories } from '../../../newsstand/load-stories'

const wordingOf = (slug: string) => {
  const { articles } = loadStories(1).find((story) => story.slug === slug)!
  return compareArticles(articles[0]!, articles.slice(1)).wording
}

describe('wording of the newsstand’s stories', () => {
  it('finds the planted strong words in their own outlet, and few in the sober ones', () => {
    const bridge = wordingOf('kestrel-bridge').strong!
    const words = bridge.filter(({ article }) => article.endsWith('daily-beacon')).map(({ word }) => word)
    expect(words).toEqual(expect.arrayContaining(['greedy', 'slaughtered', 'damning']))
    expect(bridge.filter(({ article }) => !article.endsWith('daily-beacon'))).toEqual([])
    const boat = wordingOf('tern-bank').strong!.map(({ article, word }) => `${article} ${word}`)
    expect(boat).toEqual(expect.arrayContaining(['tern-bank-vesk-international defenceless']))
    expect(boat).toEqual(expect.arrayContaining(['tern-bank-vesk-international regime']))
  })

  it('finds who is called what, and the verb that doubts', () => {
    const { naming, verbs, certainty } = wordingOf('kestrel-bridge')
    const called = naming.map(({ forms }) => forms.map(({ form }) => form))
    expect(called).toContainEqual(['campaign group', 'pressure group'])
    expect(called).toContainEqual(['Brandt Osei, the Arnmouth builder', 'Brandt Osei, the maintenance company'])
    const doubting = verbs.filter(({ tone }) => tone === 'doubting')
    expect(doubting.map(({ article, verb }) => `${article} ${verb}`)).toEqual([
      'kestrel-bridge-northern-ledger claimed',
    ])
    const [hedged, handedOn] = certainty!.filter(({ place }) => place === 'lead')
    expect(hedged).toMatchObject({ article: 'kestrel-bridge-meridian-wire', how: 'hedged' })
    expect(handedOn).toMatchObject({ article: 'kestrel-bridge-northern-ledger', how: 'attributed' })
    expect(wordingOf('tern-bank').naming.map(({ forms }) => forms.map(({ form }) => form))).toEqual([
      ['protesters', 'activists'],
    ])
  })

  it('claims nothing of a story in German, and says so', () => {
    expect(wordingOf('norvia')).toEqual({ naming: [], distinctive: [], verbs: [], certainty: [], strong: [] })
    const { articles } = loadStories(1).find(({ slug }) => slug === 'norvia')!
    expect(compareArticles(articles[0]!, articles.slice(1)).unsupported).toContain('wording')
  })

  it('ends on an article of nothing but names, verbs and strong words', () => {
    const { articles } = loadStories(1)[0]!
    const endless =
      'The brutal regime claimed that Minister Tomas Reyk, the chief inspector, slammed Tomas Reyk. '.repeat(9)
    const hostile = { ...articles[0]!, id: 'hostile', paragraphs: Array<string>(1200).fill(endless) }
    const { verbs } = compareArticles(hostile, articles).wording
    const own = verbs.filter(({ article }) => article === 'hostile')
    expect(own.length).toBeLessThanOrEqual(300)
    expect(new Set(own.map(({ verb }) => verb))).toEqual(new Set(['said', 'claimed', 'slammed']))
  })
})
