import { expect, test } from 'vitest'
import type { Article } from '../../../engine/article'
import { prepareArticle } from '../../../engine/compare/prepare-article'
import { TermLexicon } from '../../../engine/compare/term-lexicon'
import { classifyEdit } from '../../../engine/reuse/classify-edit'
import { readTexts } from '../../../engine/reuse/read-texts'

function classify(from: string, to: string, language = 'en'): string[] {
  const lexicon = new TermLexicon()
  const texts = readTexts(
    [from, to].map((text, at) => {
      const article: Article = { id: `${at}`, url: '', outlet: '', title: '', publishedAt: null, paragraphs: [text] }
      return prepareArticle({ ...article, language }, lexicon)
    }),
  )
  const [one, other] = texts.map(({ sentences }) => sentences[0]!.words)
  const edit = { from: one!, to: other!, tookElsewhere: new Set<string>(), cameFromElsewhere: new Set<string>() }
  return classifyEdit(edit, language === 'en')
}

test.each([
  ['The pilot said the lamp was dark.', 'The pilot claimed the lamp was dark.', 'attribution'],
  ['The board declined to name him.', 'The board refused to name him.', 'attribution'],
  ['The lamp was dark, the pilot said.', 'The lamp was dark.', 'attribution'],
  ['The pilot may have seen the light.', 'The pilot had seen the light.', 'certainty'],
  ['The ferry appeared to strike the mole.', 'The ferry struck the mole.', 'certainty'],
  ['The board was warned in April.', 'The board was not warned in April.', 'certainty'],
  ['A campaign group met at the pier.', 'A pressure group met at the pier.', 'naming'],
  ['The harbour held 40 protesters overnight.', 'The harbour held 40 activists overnight.', 'naming'],
  ['The talks in Velmoor ended early.', 'The talks in the Salt City ended early.', 'naming'],
  ['It was a breach of a U.N. rule.', 'It was a breach of a US rule.', 'naming'],
  ['The ferry carried 212 people.', 'The ferry carried 221 people.', 'fact'],
  ['The ferry sailed on Monday.', 'The ferry sailed on Tuesday.', 'fact'],
  ['The ferry slowly left the basin.', 'The ferry quickly left the basin.', 'wording'],
  ['The ferry left on June 14 at 6 a.m.', 'The ferry left on 14 June at 6am.', 'spelling'],
  ['It cost 212 million crowns.', 'It cost 212m crowns.', 'spelling'],
  ['The licence rules favour labour.', 'The license rules favor labor.', 'spelling'],
  ['Nine boats were there for Mr Rensing.', '9 boats were there for Rensing.', 'spelling'],
])('%s → %s changes %s', (from, to, meaning) => {
  expect(classify(from, to)).toEqual([meaning])
})

test('the most telling change of an edit comes first', () => {
  const from = 'The pilot said 212 people may have seen the light.'
  expect(classify(from, 'The pilot claimed 221 people had seen the light.')).toEqual([
    'attribution',
    'certainty',
    'fact',
  ])
})

test('what is cut at length changes the wording, not the certainty of the rest', () => {
  const from = 'The ferry left the basin, and nobody on the pier could have known that it would not return.'
  expect(classify(from, 'The ferry left the basin.')).toEqual(['wording'])
})

test('a verb that a speaker uses inside a quotation reports nothing', () => {
  const from = 'The mole was dark, Rensing said: “They claim it was lit.”'
  expect(classify(from, 'The mole was dark, Rensing said: “They insist it was lit.”')).toEqual(['wording'])
})

test('words of English classes mean nothing in another language', () => {
  expect(classify('Der Hafen war dunkel im May.', 'Der Hafen war dunkel im Not.', 'de')).not.toContain('certainty')
})
