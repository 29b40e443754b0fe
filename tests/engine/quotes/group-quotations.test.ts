import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupQuotations } from '../../../engine/quotes/group-quotations'
import { readSpeech } from '../../../engine/quotes/read-speech'
import { splitSentences } from '../../../engine/text/split-sentences'

function quoted(id: string, paragraphs: string[]) {
  const sentences = splitSentences(paragraphs, 'en')
  const article = { id, url: '', outlet: id, title: '', publishedAt: null, paragraphs }
  return { id, sentences, quotations: readSpeech(article, sentences, 'en').quotations }
}
const group = (...articles: string[]) => groupQuotations(articles.map((text, at) => quoted(`a${at}`, [text])))
const relations = (...articles: string[]) => group(...articles).map(({ relation }) => relation)

const WHOLE = '“We will not open the pier before spring, whatever the trust may say,” Ada Quill said.'

describe('groupQuotations', () => {
  it('calls the same words identical, whatever the spelling, marks and contractions', () => {
    expect(
      relations(WHOLE, 'Ada Quill: "We won\'t open the pier before spring - whatever the trust may say."'),
    ).toEqual(['identical'])
    expect(
      relations(
        '“The colours of the harbour & the quay,” Ada Quill said.',
        'Ada Quill loves “the colors of the harbor and the quay.”',
      ),
    ).toEqual(['identical'])
  })

  it('calls a part of the words trimmed, also with an ellipsis inside', () => {
    expect(relations(WHOLE, 'Ada Quill will not “open the pier before spring.”')).toEqual(['trimmed'])
    expect(relations(WHOLE, 'Ada Quill said, “We will not open the pier … whatever the trust may say.”')).toEqual([
      'trimmed',
    ])
  })

  it('calls other words reworded', () => {
    expect(
      relations(WHOLE, '“We shall never open that pier before spring, whatever the trust may say,” Ada Quill said.'),
    ).toEqual(['reworded'])
  })

  it('says when the speaker differs, though the words do too', () => {
    expect(
      relations(WHOLE, '“We will not open the pier before the spring, whatever the trust may say,” Boris Venn said.'),
    ).toEqual(['speaker-differs'])
  })

  it('does not hold an office or a body to be another speaker', () => {
    expect(
      relations(WHOLE, '“We will not open the pier before spring, whatever the trust may say,” the mayor said.'),
    ).toEqual(['identical'])
  })

  it('keeps different statements of one speaker apart', () => {
    const groups = group(WHOLE, '“We will open the ferry before summer, whatever the weather may be,” Ada Quill said.')
    expect(groups.map(({ relation }) => relation)).toEqual(['single', 'single'])
  })

  it('compares long quotations sentence by sentence and keeps the rest of them whole', () => {
    const long =
      '“The pier is old. It stood in the sea for ninety years. Nobody ever looked below the water,” Ada Quill said.'
    const groups = group(long, '“Nobody ever looked below the water,” Ada Quill said.')
    expect(groups).toMatchObject([
      {
        relation: 'single',
        utterances: [{ text: 'The pier is old.' }, { text: 'It stood in the sea for ninety years.' }],
      },
      { relation: 'identical', utterances: [{ article: 'a0' }, { article: 'a1' }] },
    ])
  })

  it('names the fullest form any article gives', () => {
    expect(
      group(
        'Quill said: “The pier fell at two in the morning.”',
        '“The pier fell at two in the morning,” Ada Quill said.',
      ),
    ).toMatchObject([{ speaker: 'Ada Quill', utterances: [{ speaker: 'Quill' }, { speaker: 'Ada Quill' }] }])
  })

  it('leaves out words in distance marks that no other article quotes', () => {
    expect(group('The “expert” left.', 'The pier fell.')).toEqual([])
  })

  it('gives every utterance verbatim and once', () => {
    const piece = fc.constantFrom(
      '“The pier fell.” ',
      '“It fell at two, and nobody saw it,” Ada Quill said. ',
      '“No. ',
      'fell at two” ',
      'He said: ',
    )
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const seen = new Set<string>()
        for (const { utterances, relation } of group(...texts)) {
          expect(relation === 'single').toBe(new Set(utterances.map(({ article }) => article)).size === 1)
          for (const { article, paragraph, start, end, text } of utterances) {
            expect(paragraph).toBe(0)
            expect(texts[Number(article.slice(1))]!.slice(start, end)).toBe(text)
            const key = `${article} ${start}`
            expect(seen.has(key)).toBe(false)
            seen.add(key)
          }
        }
      }),
    )
  })

  it('ends on articles of nothing but the same quotation', () => {
    const text = '“We will not open the pier before spring,” Ada Quill said. '.repeat(1000)
    const groups = groupQuotations(Array.from({ length: 12 }, (_, at) => quoted(`a${at}`, [text])))
    expect(groups.length).toBeGreaterThan(0)
  })
})
