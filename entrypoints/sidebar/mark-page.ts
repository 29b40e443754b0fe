import type { Passage } from '../../engine/article'
import type { MessageKey, Translate } from '../../locales/translate'
import type { CompareReply } from '../../messages/protocol'
import type { ExtractedPage } from '../../page/extract-article'
import { clearHighlights, type HighlightName, highlightPassages } from '../../page/highlight-passages'
import { scrollToPassage } from '../../page/scroll-to-passage'
import type { Settings } from '../../settings/settings'
import { orderPassages } from './order-passages'
import { passagesToHighlight } from './passages-to-highlight'
import { stepThroughPassages } from './step-through-passages'

const KINDS: Partial<Record<HighlightName, MessageKey>> = {
  'sidelight-only-here': 'highlightOnlyHere',
  'sidelight-varies': 'highlightVaries',
  'sidelight-differs': 'highlightDiffers',
}

const NOTHING = { 'sidelight-only-here': [], 'sidelight-varies': [], 'sidelight-differs': [] }

/** The marks in the page's text, and the one passage that is pointed at. */
export interface PageMarks {
  /** Marks what the reply says; asking again for the same costs nothing. */
  paint(reply: CompareReply, level: Settings['highlights']): void
  point(passage: Passage | null): void
  /** Points at a passage and brings it into sight. */
  show(passage: Passage): void
  /** To the next marked passage, or with -1 to the one before; answers with what to tell of it. */
  step(by: 1 | -1): string
  clear(): void
}

export function markPage(document: Document, { locate }: ExtractedPage, t: Translate): PageMarks {
  let marked: Partial<Record<HighlightName, Passage[]>> = {}
  let painted: { reply: CompareReply; level: Settings['highlights'] } | null = null
  let lastShown: Passage | null = null

  const mark = (names: typeof marked) => {
    const ranges = Object.entries(names).map(([name, passages]) => [
      name,
      passages.flatMap((passage) => locate(passage) ?? []),
    ])
    highlightPassages(document, Object.fromEntries(ranges))
  }
  const point = (passage: Passage | null) => mark({ 'sidelight-focus': passage ? [passage] : [] })
  const show = (passage: Passage) => {
    lastShown = passage
    point(passage)
    const range = locate(passage)
    if (range) scrollToPassage(range)
  }
  return {
    paint: (reply, level) => {
      if (painted?.reply === reply && painted.level === level) return
      painted = { reply, level }
      marked = reply.kind === 'compared' ? passagesToHighlight(reply.comparison, level) : NOTHING
      mark(marked)
    },
    point,
    show,
    step: (by) => {
      const found = stepThroughPassages(orderPassages(marked), lastShown, by, locate)
      if (!found) return t('highlightNone')
      const { passage, range, at, all } = found
      show(passage)
      const kinds = passage.names.flatMap((name) => (KINDS[name] ? [t(KINDS[name])] : [])).join(', ')
      return t('highlightAt', { at, all, kinds, text: range.toString() })
    },
    clear: () => clearHighlights(document),
  }
}
