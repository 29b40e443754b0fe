import type { Evidence } from './gather-evidence'
import { beyond, beyondItsKind, beyondOthers, judgeEvidence, tooLittle } from './judge-evidence'
import type { TextEvidence } from './weigh-texts'

/**
 * Where the days are known: what the texts add to the judgement of the sketches, a correction that is about 0 where they
 * tell the same, so that what holds for sketches in a corpus of five holds on. Weights here and below of logistic
 * regressions on the candidates of 2,621 labelled articles, rounded; fitted on half of the stories they judge the other
 * half as well.
 */
const DATED = { base: -0.6, lead: 3.5, titleInText: 1, beyondOthers: 1.1, beyondItsKind: 2.4 }

/** Where a day is unknown sketches tell little, and much is asked of the texts. Fitted on the same articles without dates. */
const UNDATED = { base: -2.6, lead: 3, titleInText: 5, beyondOthers: 4.3, beyondItsKind: 3 }
/** An outlet seldom reports an event twice; days of the week are the only days there are. */
const SAME_OUTLET = -4.7
const WEEKDAYS = 2.5

/** Whole texts of one topic easily are so much alike. */
const USUAL_LIKENESS = 0.08
/** Texts more alike than these are copies, or nearly; being less alike than copies are says nothing. */
const COPIED_LIKENESS = 0.525
const KIN_LIKENESS = 0.375

/** How likely two articles tell the same story by sketches and texts, as a logit (see toScore). */
export function judgeTexts(evidence: Evidence, texts: TextEvidence): number {
  const others = beyond(texts.likeness, texts.bestOther, USUAL_LIKENESS, COPIED_LIKENESS)
  const kin = beyond(texts.likeness, texts.thirdNearest, USUAL_LIKENESS, KIN_LIKENESS)
  const weigh = (weights: typeof DATED, beyondOthers: number, beyondItsKind: number): number =>
    weights.base +
    weights.lead * texts.lead +
    weights.titleInText * texts.titleInText +
    weights.beyondOthers * beyondOthers +
    weights.beyondItsKind * beyondItsKind
  if (evidence.daysApart !== null)
    return judgeEvidence(evidence) + weigh(DATED, others - beyondOthers(evidence), kin - beyondItsKind(evidence))
  return (
    weigh(UNDATED, others, kin) +
    tooLittle(evidence) +
    WEEKDAYS * ((evidence.weekdays ?? 0.5) - 0.5) +
    (evidence.isSameOutlet ? SAME_OUTLET : 0)
  )
}
