import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../engine/text/split-sentences'

const split = (text: string, language: string | null = 'en') => splitSentences([text], language).map(({ text }) => text)

describe('splitSentences', () => {
  it('goes on after titles, initials and states', () => {
    for (const sentence of [
      'Mr. Ostrom met Sen. Ada Quill, D-Calif., and Gov. P. J. Marsh on the pier.',
      'The U.S. Coast Guard and the St. Brannoc Corp. fleet sailed on Jan. 6 from Ariz. Bay.',
      'It ran from 8 a.m. Tuesday until noon.',
      '“Who told you that?” Ms. Vane asked.',
      '“Get out!” he said.',
      'The pier held ... and then it fell.',
    ])
      expect(split(sentence)).toEqual([sentence])
  })

  it('stops after an abbreviation when the next word begins sentences', () => {
    expect(split('She left the F.B.I. He stayed. The firm is Quill Inc. It sells rope.')).toEqual([
      'She left the F.B.I.',
      'He stayed.',
      'The firm is Quill Inc.',
      'It sells rope.',
    ])
  })

  it('keeps a closing mark with its sentence', () => {
    expect(split('“The pier fell. We ran.” Nobody was hurt.')).toEqual([
      '“The pier fell.',
      'We ran.”',
      'Nobody was hurt.',
    ])
    expect(split('He called it "a mess." The mayor left.')).toEqual(['He called it "a mess."', 'The mayor left.'])
  })

  it('splits other languages by their own marks', () => {
    expect(split('Er kam am 3. Mai. Dr. Brandt ging.', 'de')).toEqual(['Er kam am 3. Mai.', 'Dr. Brandt ging.'])
    expect(split('橋が落ちた。誰もいなかった。', 'ja')).toEqual(['橋が落ちた。', '誰もいなかった。'])
  })

  it('takes any tag for a language', () => {
    for (const language of ['', 'not a tag!', 'xx', null]) expect(split('One. Two.', language)).toHaveLength(2)
  })

  it('splits a paragraph of a megabyte without marks, of nothing but marks or titles', () => {
    const lengths = ['a', '! ', 'Mr. ', 'A said. '].map((piece) => split(piece.repeat(1_000_000 / piece.length)).length)
    expect(lengths).toEqual([1, 1, 1, 125_000])
  })

  it('holds every character that is not white space once, in order, verbatim', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'a',
      'B',
      '. ',
      '? ',
      '”',
      '“',
      ' ',
      '\n',
      'U.S. ',
      '。',
      '…',
      '3. ',
      '🙂',
      '!',
    )
    const paragraph = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(fc.oneof(paragraph, fc.string()), { maxLength: 4 }), (paragraphs) => {
        const ends = paragraphs.map(() => 0)
        for (const [at, sentence] of splitSentences(paragraphs, 'en').entries()) {
          const text = paragraphs[sentence.paragraph]!
          expect(sentence.index).toBe(at)
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(text.slice(ends[sentence.paragraph], sentence.start).trim()).toBe('')
          expect(sentence.text.trim()).toBe(sentence.text)
          ends[sentence.paragraph] = sentence.end
        }
        for (const [paragraph, text] of paragraphs.entries()) expect(text.slice(ends[paragraph]).trim()).toBe('')
      }),
    )
  })

  const gold = new URL('../../../../shared/gold/', import.meta.url)
  it.skipIf(!existsSync(gold))('finds the boundaries that readers marked in six stories (needs ../shared/gold)', () => {
    const counts = { hit: 0, extra: 0, lost: 0 }
    for (const paragraph of readMarkedParagraphs(gold)) {
      const want = new Set(paragraph.starts.slice(1))
      const have = splitSentences([paragraph.text], 'en')
        .map(({ start }) => start)
        .slice(1)
      for (const start of have) want.delete(start) ? counts.hit++ : counts.extra++
      counts.lost += want.size
    }
    expect(counts.hit / (counts.hit + (counts.extra + counts.lost) / 2)).toBeGreaterThanOrEqual(0.95)
  })
})

function readMarkedParagraphs(folder: URL): { text: string; starts: number[] }[] {
  const paragraphs: { text: string; starts: number[] }[] = []
  for (const name of readdirSync(folder).filter((name) => /^[0-9a-f]+\.story\.json$/.test(name)))
    for (const article of JSON.parse(readFileSync(new URL(name, folder), 'utf8')).articles) {
      let last: number | null = null
      for (const { p, t } of article.sentences as { p: number; t: string }[]) {
        if (!t.trim()) continue
        if (p !== last) paragraphs.push({ text: '', starts: [] })
        last = p
        const paragraph = paragraphs.at(-1)!
        if (paragraph.text) paragraph.text += ' '
        paragraph.starts.push(paragraph.text.length)
        paragraph.text += t
      }
    }
  return paragraphs
}
