import type { Rule } from './rule'
import { leaveOutAfterEnd } from './rules/leave-out-after-end'
import { leaveOutCaptions } from './rules/leave-out-captions'
import { leaveOutDoubledCaptions } from './rules/leave-out-doubled-captions'
import { leaveOutFurniture } from './rules/leave-out-furniture'
import { leaveOutHead } from './rules/leave-out-head'
import { leaveOutInvisible } from './rules/leave-out-invisible'
import { leaveOutJunkBoxes } from './rules/leave-out-junk-boxes'
import { leaveOutJunkClasses } from './rules/leave-out-junk-classes'
import { leaveOutLinkLists } from './rules/leave-out-link-lists'
import { leaveOutOtherArticles } from './rules/leave-out-other-articles'
import { leaveOutPhrases } from './rules/leave-out-phrases'
import { leaveOutPictureLabels } from './rules/leave-out-picture-labels'
import { leaveOutRepetitions } from './rules/leave-out-repetitions'
import { leaveOutTables } from './rules/leave-out-tables'
import { leaveOutTail } from './rules/leave-out-tail'

/** The rules of a page, in the order they apply: what the markup says first, then what the words say, then where a line stands. */
export const PAGE_RULES: readonly Rule[] = [
  leaveOutInvisible,
  leaveOutFurniture,
  leaveOutOtherArticles,
  leaveOutCaptions,
  leaveOutPictureLabels,
  leaveOutJunkClasses,
  leaveOutJunkBoxes,
  leaveOutLinkLists,
  leaveOutTables,
  leaveOutPhrases,
  leaveOutRepetitions,
  leaveOutHead,
  leaveOutTail,
]

/** The rules of a text without markup, from a file or put into a page line by line; they come before all others. */
export const TEXT_RULES: readonly Rule[] = [leaveOutAfterEnd, leaveOutDoubledCaptions, leaveOutPhrases]
