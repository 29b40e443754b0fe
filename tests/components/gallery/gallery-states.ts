import comparisons from 'virtual:newsstand-comparisons'
import type { CompareReply } from '../../../messages/protocol'
import { largeReply } from '../large-reply'
import { SAMPLE_REPLY } from '../sample-comparison'

const totals = { articles: 214, outlets: 12 }

/** Every reply the sidebar can be given, by a name for the address. */
export const galleryStates: Record<string, () => CompareReply> = {
  compared: () => SAMPLE_REPLY,
  large: largeReply,
  ...Object.fromEntries(
    Object.entries(comparisons).map(([slug, comparison]) => [
      slug,
      () => ({ ...SAMPLE_REPLY, comparison, matches: [], revision: null }),
    ]),
  ),
  'nothing-similar': () => ({ kind: 'nothing-similar', totals, storage: 'stored' }),
  'nothing-stored': () => ({
    kind: 'nothing-similar',
    totals: { articles: 0, outlets: 0 },
    storage: 'not-remembering',
  }),
  paused: () => ({ kind: 'paused', why: 'site-switched-off' }),
  'not-consented': () => ({ kind: 'not-consented' }),
  'too-short': () => ({ kind: 'too-short', paragraphs: 1 }),
  unreadable: () => ({ kind: 'corpus-unreadable', why: 'newer-version' }),
  bare: () => ({
    ...SAMPLE_REPLY,
    revision: null,
    storage: 'full',
    comparison: {
      ...SAMPLE_REPLY.comparison,
      points: [],
      notFoundHere: [],
      onlyHere: [],
      withheld: ['partial', 'other-language'],
      quotes: [],
      disagreements: [],
      reuse: [],
      wording: { naming: [], distinctive: [], verbs: [] },
      sources: [],
      order: [],
      unsupported: ['coverage'],
    },
  }),
}
