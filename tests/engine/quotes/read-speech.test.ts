import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../engine/article'
import { readSpeech } from '../../../engine/quotes/read-speech'
import { splitSentences } from '../../../engine/text/split-sentences'

const article = (paragraphs: string[]): Article => ({
  id: 'a',
  url: 'https://a.example/story',
  outlet: 'The Brannoc Bell',
  title: '',
  publishedAt: null,
  paragraphs,
})
const read = (paragraphs: string[], language: string | null = 'en') =>
  readSpeech(article(paragraphs), splitSentences(paragraphs, language), language)
const speakers = (...paragraphs: string[]) => read(paragraphs).quotations.map(({ speaker }) => speaker)

describe('who speaks a quotation', () => {
  it('is found before, after and between its parts', () => {
    expect(speakers('Ada Quill said, “The pier will stay shut.”')).toEqual(['Ada Quill'])
    expect(speakers('“The pier will stay shut,” Ada Quill said.')).toEqual(['Ada Quill'])
    expect(speakers('“The pier will stay shut,” said Ada Quill, the mayor of Brannoc.')).toEqual(['Ada Quill'])
    expect(speakers('“The pier,” Ada Quill said, “will stay shut until spring.”')).toEqual(['Ada Quill', 'Ada Quill'])
    expect(speakers('Ada Quill: “The pier will stay shut.”')).toEqual(['Ada Quill'])
    expect(speakers('“The pier will stay shut for good.” — Ada Quill')).toEqual(['Ada Quill'])
    expect(speakers('The pier is “beyond any repair,” according to Ada Quill.')).toEqual(['Ada Quill'])
  })

  it('is named in the fullest form the article gives', () => {
    expect(speakers('Mayor Ada Quill came.', '“The pier will stay shut,” Quill said.')).toEqual(['Ada Quill'])
    expect(speakers('“The pier will stay shut,” Ms. Quill said.', 'Ada Quill is the mayor.')).toEqual(['Ada Quill'])
    expect(speakers('Mayor Ada Quill came.', '“The pier will stay shut,” the mayor said.')).toEqual(['Ada Quill'])
  })

  it('is not the other person of the same name', () => {
    const text = [
      'Alice Quill and Boris Quill met.',
      '“I am against it,” Mr. Quill said. “I am for it,” Ms. Quill said.',
    ]
    expect(speakers(...text)).toEqual(['Boris Quill', 'Alice Quill'])
  })

  it('is followed through pronouns', () => {
    const first = 'Harbour master Tomas Ferrow met Mayor Alice Quill on the quay.'
    expect(speakers(first, '“The pier will stay shut,” she said.')).toEqual(['Alice Quill'])
    expect(speakers(first, '“The pier will open,” Ferrow said.', '“It is safe,” he said.')).toEqual([
      'Tomas Ferrow',
      'Tomas Ferrow',
    ])
    expect(speakers('“The pier will stay shut,” she said.')).toEqual([null])
  })

  it('stays the same for the sentences that follow', () => {
    expect(speakers('“It fell,” Ada Quill said. “Nobody saw it fall. We heard it.”')).toEqual([
      'Ada Quill',
      'Ada Quill',
    ])
    expect(speakers('Ada Quill recalled the night.', '“It fell at two in the morning.”')).toEqual(['Ada Quill'])
    expect(speakers('Ada Quill continued:', '“It fell at two in the morning.”')).toEqual(['Ada Quill'])
  })

  it('is kept over paragraphs that open with a mark and close with none', () => {
    const { quotations } = read([
      'Ada Quill said: “The pier fell at two.',
      '“Nobody was there.',
      '“We will build it again.”',
      '“Good,” said Tomas Ferrow.',
    ])
    expect(quotations.map(({ speaker }) => speaker)).toEqual(['Ada Quill', 'Ada Quill', 'Ada Quill', 'Tomas Ferrow'])
    expect(new Set(quotations.slice(0, 3).map(({ statement }) => statement)).size).toBe(1)
  })

  it('may be a body or somebody without a name', () => {
    expect(speakers('The Harbour Trust said the pier was “in a very poor state.”')).toEqual(['Harbour Trust'])
    expect(speakers('“It is in a poor state,” a spokesman for the trust said.')).toEqual(['a spokesman for the trust'])
    expect(speakers('“It is in a poor state,” Brannoc officials said.')).toEqual(['Brannoc officials'])
  })

  it('is who says it, not who is spoken about or to', () => {
    for (const [text, speaker] of [
      ['Ada Quill told Tomas Ferrow that “the pier will stay shut.”', 'Ada Quill'],
      ['Ada Quill told a docker who suggested opening it that “the pier will stay shut.”', 'Ada Quill'],
      ['Ada Quill said the trust believes the pier is “not worth the money.”', 'Ada Quill'],
      ['A lawyer for the trust, Boris Venn, said it had “nothing to hide.”', 'Boris Venn'],
      ['After his firm, Marsh Rope, was sold, Boris Venn said he felt “nothing but relief.”', 'Boris Venn'],
      ['BRANNOC (ABC) — The trust called it “a very dark day.”', 'The trust'],
    ] as const)
      expect(speakers(text)).toEqual([speaker])
  })

  it('is not claimed where the text does not say', () => {
    expect(speakers('The boat is known as “Grey Lady of the North” in the harbour.')).toEqual([null])
    expect(speakers('“The pier will stay shut.”')).toEqual([null])
  })

  it('is not claimed in a language whose word order is not read', () => {
    const { quotations, citations } = read(['„Die Brücke bleibt zu“, sagte Anna Krull.', 'Anna Krull said so.'], 'de')
    expect(quotations).toMatchObject([{ text: 'Die Brücke bleibt zu', speaker: null }])
    expect(citations).toEqual([])
    expect(read(['Anna Krull: „Die Brücke bleibt zu.“'], 'de').quotations).toMatchObject([{ speaker: 'Anna Krull' }])
  })
})

describe('a quotation', () => {
  it('is one statement with the parts that "she said" breaks off', () => {
    const { quotations } = read(['“The pier,” Ada Quill said, “will stay shut.” “Why?” Tomas Ferrow asked.'])
    const [a, b, c] = quotations.map(({ statement }) => statement)
    expect(a).toBe(b)
    expect(c).not.toBe(b)
  })

  it('of a few words that nobody said is a distance kept', () => {
    expect(read(['The “expert” left.']).quotations).toMatchObject([{ text: 'expert', isScare: true, speaker: null }])
    expect(read(['Ada Quill called it “shameful.”']).quotations).toMatchObject([
      { isScare: false, speaker: 'Ada Quill' },
    ])
  })

  it('stands verbatim in its paragraph, in its sentence and in order', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '„',
      '‘',
      '’',
      ' Ada Quill said, ',
      ' she said. ',
      'The pier fell.',
      ' ',
      '? ',
      '—',
    )
    const paragraph = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
        const sentences = splitSentences(paragraphs, 'en')
        let last = { paragraph: 0, start: -1 }
        for (const quotation of readSpeech(article(paragraphs), sentences, 'en').quotations) {
          const { paragraph, start, end, text } = quotation
          expect(paragraphs[paragraph]!.slice(start, end)).toBe(text)
          expect(text.trim()).toBe(text)
          expect(text).not.toBe('')
          const sentence = sentences[quotation.sentence]!
          expect(sentence.paragraph).toBe(paragraph)
          expect(sentence.start).toBeLessThanOrEqual(start)
          expect(paragraph > last.paragraph || start > last.start).toBe(true)
          last = quotation
        }
      }),
    )
  })
})

describe('a citation', () => {
  it('is a sentence that reports words without quoting them', () => {
    const text =
      'The pier fell. Two boats sank, officials said. According to Ada Quill, nobody was hurt. Who said that?'
    expect(read([text]).citations).toEqual([
      { sentence: 1, speaker: 'officials' },
      { sentence: 2, speaker: 'Ada Quill' },
    ])
  })
})

describe('hostile input', () => {
  it.each([
    ['ten thousand quotations', ['“The pier fell,” he said. '.repeat(10_000)], 10_000],
    ['ten thousand paragraphs', Array.from({ length: 10_000 }, () => '“No,” he said. Ada Quill left.'), 10_000],
    ['marks that never close', ['“The pier '.repeat(50_000)], 0],
    ['a megabyte without a mark', ['pier '.repeat(200_000)], 0],
    ['apostrophes only', ["'a ".repeat(100_000)], 0],
    ['one name again and again', ['Ada Quill '.repeat(50_000)], 0],
  ])('of %s is read to its end', (_, paragraphs, count) => {
    expect(read(paragraphs).quotations).toHaveLength(count)
  })
})
