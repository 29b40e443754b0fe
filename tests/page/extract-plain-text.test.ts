import { describe, expect, it } from 'vitest'
import { extractPlainText } from '../../page/extract-plain-text'

const BODY = [
  'A barge laden with bricks struck the mole at Lowmere on Sunday morning and sank across the mouth of the harbour, police said.',
  '“We heard it before we saw it,” said harbour master Niels Aune, who had been feeding the gulls when it happened.',
  'Nobody was hurt. The four men of the crew were taken off by a trawler and spent the night at the seamen’s home.',
  'The harbour will stay shut until a crane can be brought from Port Ansgar, which the county expects to take three days.',
]
const extract = (lines: string[], between = '\n\n') => extractPlainText(lines.join(between), 'barge', '')

describe('a plain text', () => {
  it('has its headline for title and the rest for paragraphs', () => {
    const { article } = extract(['Barge sinks in harbour mouth', ...BODY])
    expect(article).toMatchObject({
      id: 'barge',
      title: 'Barge sinks in harbour mouth',
      paragraphs: BODY,
      language: 'en',
    })
  })

  it('has a headline with a full stop too, when a longer text follows', () => {
    expect(
      extract(['Barge sinks in the mouth of Lowmere harbour on a Sunday morning.', ...BODY]).article.title,
    ).toMatch(/^Barge sinks/)
  })

  it('without a headline has none, and loses no paragraph', () => {
    expect(extract(BODY).article).toMatchObject({ title: '', paragraphs: BODY })
  })

  it('leaves out the furniture of the page it was saved from, and says why', () => {
    const { article, removed } = extract([
      'Barge sinks in harbour mouth',
      'Nov 6, 2022, 7:15 AM | Updated: 9:07 am',
      'The barge lies across the mouth of the harbour ...',
      'The barge lies across the mouth of the harbour at Lowmere on Sunday. (Photo: Ada Poe)',
      'By Ada Poe',
      BODY[0]!,
      'JUST IN: Mayor denies having sold the crane',
      ...BODY.slice(1),
      'Follow us on social networks',
      'Leave a Reply',
      'You must be logged in to post a comment.',
      'Next article: Gulls counted at last',
      'Barge sinks in harbour mouth',
    ])
    expect(article.paragraphs).toEqual(BODY)
    expect(article).toMatchObject({
      title: 'Barge sinks in harbour mouth',
      authors: ['Ada Poe'],
      publishedAt: '2022-11-06',
    })
    expect(removed).toHaveLength(10)
    for (const removal of removed) expect(removal.reason).not.toBe('')
  })

  it('takes a doubled caption above the text for no headline', () => {
    const { article } = extract(['Foto aus dem Archiv.', 'Foto aus dem Archiv.', ...BODY])
    expect(article).toMatchObject({ title: '', paragraphs: BODY })
  })

  it('wrapped at a column is joined to paragraphs', () => {
    const wrapped = ['Barge sinks in harbour mouth', ...BODY].map((text) => text.replace(/(.{40,60}) /g, '$1\n'))
    expect(extract(wrapped).article.paragraphs).toEqual(BODY)
  })

  it('of nothing, of one line and of five million lines is read in bounds', () => {
    expect(extractPlainText('', 'empty', '').article.paragraphs).toEqual([])
    expect(extractPlainText('One line only', 'one', '').article.paragraphs).toEqual(['One line only'])
    expect(extractPlainText('x\n'.repeat(5_000_000), 'many', '').article.paragraphs.length).toBeLessThanOrEqual(20_000)
  })

  it('gives up bidi controls and zero-width characters', () => {
    const { article } = extract(['Barge\u202e sinks\u200b in mouth', ...BODY.map((text) => `\u2066${text}\u2069`)])
    expect(article).toMatchObject({ title: 'Barge sinks in mouth', paragraphs: BODY })
  })
})
