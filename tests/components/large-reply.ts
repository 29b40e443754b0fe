import type { CompareReply } from '../../messages/protocol'
import { type InventedArticle, inventComparison } from './invent-comparison'
import { SAMPLE_REPLY } from './sample-comparison'

const OUTLETS = [
  'Ansel Courier',
  'Meridian Wire',
  'Northern Ledger',
  'The Tide',
  'Coastline 24',
  'Grauwald Post',
  'Halden Observer',
  'Radio Vesk',
  'The Evening Sextant',
  'Port & Quay',
  'Lowland Gazette',
  'Signal',
]

/** A story of 12 outlets and 60 points, as large as the sidebar is promised to stay fluent with. */
export function largeReply(): Extract<CompareReply, { kind: 'compared' }> {
  const articles = OUTLETS.map(
    (outlet, at): InventedArticle => ({
      id: `outlet-${at}`,
      outlet,
      title: `${outlet}: what is known about the closing of the Ansel Bridge on day ${at + 1}`,
      publishedAt: new Date(Date.UTC(2031, 2, 4, 6 + at * 2)).toISOString(),
      report: at,
      paragraphs: Array.from({ length: 60 }, (_, point) => point)
        .filter((point) => (point * 7 + at * 5) % 11 < 6)
        .map((point) => [
          [
            `point-${point}`,
            `Statement ${point + 1} about the bridge, as ${outlet} words it, with ${point * 3} details.`,
          ],
        ]),
    }),
  )
  return {
    ...SAMPLE_REPLY,
    comparison: inventComparison(articles),
    matches: articles.slice(1).map(({ id }) => ({
      id,
      score: 0.9,
      isSameStory: true,
      tier: 'sure',
      reasons: [{ kind: 'days-apart', days: 0 }],
    })),
    revision: null,
  }
}
