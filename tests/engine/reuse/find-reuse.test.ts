import { describe, expect, it } from 'vitest'
import type { Article } from '../../../engine/article'
import { prepareArticle } from '../../../engine/compare/prepare-article'
import { TermLexicon } from '../../../engine/compare/term-lexicon'
import type { Reuse } from '../../../engine/comparison'
import { findReuse } from '../../../engine/reuse/find-reuse'

const article = (id: string, paragraphs: string[], fields: Partial<Article> = {}): Article => ({
  id,
  url: `https://${id}.example/a`,
  outlet: id,
  title: '',
  publishedAt: null,
  paragraphs,
  ...fields,
})

function reuseOf(...articles: Article[]): Reuse[] {
  const lexicon = new TermLexicon()
  return findReuse(articles.map((one) => prepareArticle(one, lexicon)))
}

const QUOTE =
  '“We will open every ledger of the ferry company and publish what we find before the winter timetable begins,”'
const wire = article('wire', [
  'VELMOOR (Northline Press) — The harbour board of Velmoor suspended its chief pilot on Monday after a ferry with 212 people aboard struck the northern mole.',
  `${QUOTE} board chair Edda Rensing said at a news conference beside the damaged pier.`,
  'Investigators recovered the voyage recorder late on Monday and expect a first reading of its data within nine days.',
  'The ferry company has denied that the pilot was working longer hours than the labor rules allow.',
  'Two passengers were taken to the county hospital with broken wrists and were allowed to go home the same evening.',
])
const taken = article('taken', [
  'The harbour board of Velmoor suspended its chief pilot on Monday after a ferry with 212 people aboard rammed the northern mole.',
  'Investigators recovered the voyage recorder late on Monday and hope for a first reading of its data within nine days.',
  'The ferry company has denied that the pilot was working longer hours than the labour rules allow.',
  'Our reporter counted eleven fishing boats that could not leave the inner basin on Tuesday.',
])
const independent = article('independent', [
  'A ferry hit the pier at Velmoor in dense fog, and the man who guided it in has been told to stay at home.',
  `“We will open every ledger of the ferry company and publish what we find before the winter timetable begins,” Edda Rensing told reporters.`,
  'Fishermen said they had warned for years that the entrance is too narrow for ships of that length.',
  'A spokesman for the owners said nobody had exceeded the permitted shifts.',
])

const GERMAN = [
  'Der Hafenrat von Velmoor hat am Montag den Lotsen beurlaubt, der die Fähre in den Hafen führen sollte.',
  'Taucher suchten bis in den Abend nach dem abgerissenen Ruder, das im Schlick des inneren Beckens liegt.',
  'Drei Anwohner hatten schon im Frühjahr vor der engen Einfahrt gewarnt und Fotos an den Rat geschickt.',
  'Die Reederei will den Betrieb auf der Linie am kommenden Sonntag mit einem kleineren Schiff aufnehmen.',
]

describe('findReuse', () => {
  it('tells who took from whom by the agency that one of them credits', () => {
    expect(reuseOf(taken, wire)).toMatchObject([{ article: 'taken', source: 'wire', agency: 'Northline Press' }])
    expect(reuseOf(wire, taken)).toMatchObject([{ article: 'taken', source: 'wire' }])
  })

  it('gives the share, and what was cut and added', () => {
    const [reuse] = reuseOf(taken, wire)
    expect(reuse?.share).toBe(0.75)
    expect(reuse?.added).toEqual([3])
    expect(reuse?.cut).toEqual([1, 4])
  })

  it('puts what changes meaning before what changes spelling', () => {
    const changes = reuseOf(taken, wire)[0]!.edits.map((edit) => [edit.to.sentence, edit.changes!.at(-1)])
    expect(changes.at(-1)).toEqual([2, 'spelling'])
    expect(changes).toHaveLength(3)
  })

  it('does not take two who heard the same words for copyists', () => {
    expect(reuseOf(wire, independent)).toEqual([])
  })

  it('goes by the earlier time where neither credits an agency', () => {
    const first = article(
      'first',
      wire.paragraphs.map((text) => text.replace(/^VELMOOR.*?— /, '')),
      {
        publishedAt: '2026-09-07T18:00:00Z',
      },
    )
    const later = { ...taken, publishedAt: '2026-09-08T06:00:00Z' }
    expect(reuseOf(later, first)).toMatchObject([{ article: 'taken', source: 'first', agency: null }])
    expect(reuseOf({ ...later, publishedAt: '2026-09-07T06:00:00Z' }, first)).toMatchObject([{ source: 'taken' }])
  })

  it('never compares texts of different languages', () => {
    expect(reuseOf({ ...wire, language: 'en' }, { ...taken, language: 'de' })).toEqual([])
  })

  it('finds nothing in empty articles', () => {
    expect(reuseOf(article('a', []), article('b', []), wire)).toEqual([])
  })

  it('does not take two who print the same statement for copyists, be it without quotation marks', () => {
    const statement = [
      'We have asked an outside engineer to look at every mooring in the inner basin before the spring.',
      'Nobody who works for the board will take part in that survey or see its findings early.',
      'The families of the injured will be told first, in person, and in their own language.',
    ]
    const one = article('one', ['The harbour board has spoken at last.', ...statement, 'The mayor kept silent.'])
    const marked = statement.map((text) => `“${text}”`)
    const other = article('other', [`Edda Rensing sent a letter to all households on Friday.`, ...marked])
    expect(reuseOf(one, other)).toEqual([])
    expect(reuseOf({ ...one, id: 'a' }, one)).toEqual([])
    const unmarked = article('unmarked', ['A letter went out on Friday.', ...statement.slice(1), statement[0]!])
    expect(reuseOf(unmarked, one, other)).toEqual([])
  })

  it('does not take two who show the same posts for copyists', () => {
    const posts = [1, 2, 3].map(
      (day) => `Pier ${day} stays shut until the divers are done with it — Harbour Board (@velmoor) May ${day}, 2031`,
    )
    expect(reuseOf(article('one', ['Shut again.', ...posts]), article('other', ['No end to it.', ...posts]))).toEqual(
      [],
    )
  })

  it('takes the page of an agency for the source, whatever the days say', () => {
    const bare = wire.paragraphs.map((text) => text.replace(/^VELMOOR.*?— /, ''))
    const agency = article('agency', bare, { outlet: 'Reuters', publishedAt: '2026-09-09' })
    expect(reuseOf({ ...taken, publishedAt: '2026-09-07' }, agency)).toMatchObject([{ source: 'agency' }])
  })

  it('does not go by the hour where one of the two gives the day only', () => {
    const hour = { ...taken, publishedAt: '2026-09-07T09:00:00Z' }
    const day = article('day', [...taken.paragraphs, ...wire.paragraphs.slice(3)], { publishedAt: '2026-09-07' })
    expect(reuseOf(hour, day)).toEqual(reuseOf({ ...hour, publishedAt: null }, { ...day, publishedAt: null }))
  })

  it('works without word lists in another language', () => {
    const source = article('quelle', GERMAN, { language: 'de' })
    const edited = GERMAN.map((text) => text.replace('Anwohner', 'Nachbarn'))
    const [reuse] = reuseOf(article('blatt', edited, { language: 'de', publishedAt: '2026-09-08' }), {
      ...source,
      publishedAt: '2026-09-07',
    })
    expect(reuse).toMatchObject({ article: 'blatt', source: 'quelle', share: 1 })
    expect(reuse!.edits.map(({ changes }) => changes)).toEqual([['naming']])
  })

  it('ends on ten thousand sentences of one phrase', () => {
    const phrase = 'the ferry hit the northern mole and the ferry hit the northern mole again and again. '
    const endless = (id: string) => article(id, Array(2000).fill(phrase.repeat(5)))
    expect(reuseOf(endless('a'), endless('b'))[0]?.share).toBe(1)
    expect(reuseOf(article('c', [`"${'word '.repeat(50_000)}`]), article('d', ['" “'.repeat(50_000)]))).toEqual([])
  })
})
