import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareArticles } from '../../../engine/compare-articles'
import type { Edit, Reuse } from '../../../engine/comparison'
import { loadStories } from '../../../newsstand/load-stories'

interface Planted {
  id: string
  kind: string
  weight?: 'meaning' | 'style' | 'cut'
  agency?: string
  passages: { outlet: string; text: string }[]
}

const MEANING = ['attribution', 'certainty', 'naming', 'fact']

describe.each(loadStories(1))('wire copy planted in $slug', ({ slug, articles, language }) => {
  const file = new URL(`../../../newsstand/stories/${slug}/planted.json`, import.meta.url)
  const planted: Planted[] = JSON.parse(readFileSync(file, 'utf8')).planted
  const { reuse, sentences } = compareArticles(articles[0]!, articles.slice(1), { everyPair: true })
  const copy = planted.find(({ kind }) => kind === 'reuse')!
  const [source, taker] = copy.passages.map(({ outlet }) => `${slug}-${outlet}`)
  const found = reuse[0] as Reuse
  const editOf = (text: string): Edit | undefined => found.edits.find(({ to }) => to.text.includes(text))
  const edits = planted.filter(({ kind, weight }) => kind === 'wire-edit' && weight !== 'cut')

  it('is the only reuse, with its direction and agency', () => {
    expect(reuse).toMatchObject([{ article: taker, source, agency: copy.agency }])
  })

  it.each(edits)('$id is found beside its source', ({ passages: [from, to] }) => {
    expect(editOf(to!.text)?.from.text).toContain(from!.text)
  })

  it('meaning comes before style', () => {
    const rankOf = ({ passages }: Planted) => found.edits.indexOf(editOf(passages[1]!.text)!)
    const told = edits.filter((edit) => editOf(edit.passages[1]!.text)!.changes!.some((one) => MEANING.includes(one)))
    const style = edits.filter(({ weight }) => weight === 'style')
    expect(Math.max(...told.map(rankOf))).toBeLessThan(Math.min(...style.map(rankOf)))
    const byWordsAlone = edits.filter(({ weight, id }) => weight === 'meaning' && id !== 'wire-rammed')
    if (language === 'en') expect(told).toEqual(expect.arrayContaining(byWordsAlone))
  })

  it('what was cut is named', () => {
    const cut = planted.find(({ weight }) => weight === 'cut')!
    const isCut = sentences.filter(({ article, index }) => article === source && found.cut!.includes(index))
    expect(isCut.map(({ text }) => text).join(' ')).toContain(cut.passages[0]!.text.split('. ')[0])
  })
})
