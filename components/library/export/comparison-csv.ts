import Papa from 'papaparse'
import type { Comparison, SentenceRef } from '../../../engine/comparison'
import { indexStory } from '../../sidebar/story-index'

/** One thing that one article says, in one part of the comparison. */
interface Row {
  part: 'point' | 'quotation' | 'difference' | 'reuse'
  /** Rows of one point, quotation, difference or pair of articles bear the same. */
  group: string
  /** What the part says of it: presence, relation, kind, share. */
  finding: string
  outlet: string
  published: string
  sentence: number | ''
  text: string
  speaker: string
  address: string
}

const COLUMNS: (keyof Row)[] = [
  'part',
  'group',
  'finding',
  'outlet',
  'published',
  'sentence',
  'text',
  'speaker',
  'address',
]

/**
 * A comparison as rows (RFC 4180), for a spreadsheet. Cells that a spreadsheet would run as a formula are led in by an
 * apostrophe, since articles are strangers' words. Names of columns and findings are the format's, not translated.
 */
export function comparisonCsv(comparison: Comparison): string {
  const rows = [
    ...pointRows(comparison),
    ...quoteRows(comparison),
    ...differenceRows(comparison),
    ...reuseRows(comparison),
  ]
  return Papa.unparse({ fields: COLUMNS, data: rows }, { escapeFormulae: true, newline: '\r\n' })
}

function rowMaker(comparison: Comparison) {
  const story = indexStory(comparison)
  return (
    { article, sentence }: { article: string; sentence: number | null },
    rest: Pick<Row, 'part' | 'group' | 'finding' | 'text'> & { speaker?: string | null },
  ): Row => ({
    outlet: story.label(article),
    published: story.article(article)?.publishedAt ?? '',
    address: story.article(article)?.url ?? '',
    sentence: sentence ?? '',
    ...rest,
    speaker: rest.speaker ?? '',
  })
}

function pointRows(comparison: Comparison): Row[] {
  const story = indexStory(comparison)
  const row = rowMaker(comparison)
  return comparison.points.flatMap((point) =>
    story.articles.map(({ id }) => {
      const ref: SentenceRef | undefined = point.sentences.find(({ article }) => article === id)
      const finding = point.presence[id] ?? 'unknown'
      return row(
        { article: id, sentence: ref?.sentence ?? null },
        { part: 'point', group: point.id, finding, text: ref ? story.textOf(ref) : '' },
      )
    }),
  )
}

function quoteRows(comparison: Comparison): Row[] {
  const row = rowMaker(comparison)
  return comparison.quotes.flatMap(({ relation, utterances }, at) =>
    utterances.map(({ article, sentence, text, speaker }) =>
      row({ article, sentence }, { part: 'quotation', group: `q${at}`, finding: relation, text, speaker }),
    ),
  )
}

function differenceRows(comparison: Comparison): Row[] {
  const row = rowMaker(comparison)
  return comparison.disagreements.flatMap(({ kind, compatible, statements }, at) =>
    statements.map(({ article, sentence, text }) =>
      row(
        { article, sentence },
        { part: 'difference', group: `d${at}`, finding: compatible ? `${kind}, both can hold` : kind, text },
      ),
    ),
  )
}

function reuseRows(comparison: Comparison): Row[] {
  const story = indexStory(comparison)
  const row = rowMaker(comparison)
  return comparison.reuse.map(({ article, source, share, agency }, at) =>
    row(
      { article, sentence: null },
      { part: 'reuse', group: `r${at}`, finding: share.toFixed(2), text: agency ?? story.label(source) },
    ),
  )
}
