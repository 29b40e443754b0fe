import { describe, expect, it } from 'vitest'
import type { Article } from '../../../engine/article'
import { tabulateCoverage } from '../../../engine/compare/coverage-table'
import { prepareArticle } from '../../../engine/compare/prepare-article'
import { TermLexicon } from '../../../engine/compare/term-lexicon'
import { findNaming } from '../../../engine/wording/find-naming'
import { readOwnVoice } from '../../../engine/wording/own-voice'

function namingIn(accounts: Record<string, string[]>, language = 'en') {
  const lexicon = new TermLexicon()
  const articles = Object.entries(accounts).map(([id, paragraphs]) => {
    const article: Article = { id, url: '', outlet: id, title: '', publishedAt: null, paragraphs, language }
    return prepareArticle(article, lexicon)
  })
  return findNaming(
    articles.map((article) => readOwnVoice(article)),
    tabulateCoverage(articles, true),
    [],
  )
}
const forms = (accounts: Record<string, string[]>, language = 'en') =>
  namingIn(accounts, language).map(({ of, forms: each }) => [
    of,
    ...each.map(({ article, form }) => `${article}: ${form}`),
  ])

const SUFFIX = 'gathered at the northern mole of Velmoor on Monday to ask why the lamp had been dark for nine nights'

describe('findNaming', () => {
  it('finds another noun in the same place of two near-identical sentences', () => {
    expect(forms({ a: [`A campaign group ${SUFFIX}.`], b: [`A pressure group ${SUFFIX}.`] })).toEqual([
      ['campaign group', 'a: campaign group', 'b: pressure group'],
    ])
  })

  it('finds a way to call what the other names', () => {
    const end = 'is sending nine ferries with coal and timber to the harbour of Velmoor before the winter'
    expect(
      forms({
        a: [`The council said on Monday that North Halland ${end}.`],
        b: [`The council said on Monday that the Hermit Shore ${end}.`],
      }),
    ).toEqual([['North Halland', 'a: North Halland', 'b: the Hermit Shore']])
  })

  it('counts all uses of a form in the own voice of each outlet and shows where', () => {
    const [contrast] = namingIn({
      a: [`Some 40 protesters ${SUFFIX}.`, 'The protesters went home at dusk.', '“Protesters!” cried Rensing.'],
      b: [`Some 40 activists ${SUFFIX}.`],
    })
    expect(contrast!.forms).toMatchObject([
      { article: 'a', form: 'protesters', count: 2 },
      { article: 'b', form: 'activists', count: 1 },
    ])
    expect(contrast!.forms[0]!.passages.map(({ sentence, start, end }) => [sentence, start, end])).toEqual([
      [0, 8, 18],
      [1, 4, 14],
    ])
  })

  it('finds people whom the outlets introduce differently', () => {
    expect(
      forms({
        a: ['The harbour was closed by chief inspector Tomas Rellow on Monday.'],
        b: ['Nobody has seen Tomas Rellow, the disgraced former pilot, since Sunday.'],
      }),
    ).toEqual([['Tomas Rellow', 'a: chief inspector Tomas Rellow', 'b: Tomas Rellow, the disgraced former pilot']])
  })

  it('takes the same description in other order or length for none', () => {
    expect(
      forms({
        a: ['The lamp was dark, Transport Minister Ilse Marrow told the board.'],
        b: ['The lamp was dark, Ilse Marrow, the transport minister, told the board.'],
        c: ['The lamp was dark, Minister Ilse Marrow told the board.'],
      }),
    ).toEqual([])
  })

  it('does not read a verb or another name as part of a description', () => {
    expect(
      forms({
        a: ['They want to fight Chairman Ajit Dorrel over the lamp.', 'The board and President Xenia Balt met.'],
        b: ['The pilot told Senator Ajit Dorrel nothing.', 'Rellow and President Xenia Balt met.'],
      }),
    ).toEqual([['Ajit Dorrel', 'a: Chairman Ajit Dorrel', 'b: Senator Ajit Dorrel']])
  })

  it.each([
    ['spelling', `The labour council ${SUFFIX}.`, `The labor council ${SUFFIX}.`],
    ['another name, which may be another person', `Rellow and 40 others ${SUFFIX}.`, `Marrow and 40 others ${SUFFIX}.`],
    ['a verb', `The council ${SUFFIX} and wept.`, `The council ${SUFFIX} and cheered.`],
    ['a number', `Some 40 fishermen ${SUFFIX}.`, `Some 50 fishermen ${SUFFIX}.`],
    ['words of a speaker', `“A campaign group ${SUFFIX}.”`, `“A pressure group ${SUFFIX}.”`],
    ['one and many', `The council ${SUFFIX} and the league.`, `The council ${SUFFIX} and the towns.`],
  ])('does not take %s for naming', (_what, one, other) => {
    expect(forms({ a: [one], b: [other] })).toEqual([])
  })

  it('claims nothing in other languages', () => {
    expect(forms({ a: [`A campaign group ${SUFFIX}.`], b: [`A pressure group ${SUFFIX}.`] }, 'de')).toEqual([])
  })
})
