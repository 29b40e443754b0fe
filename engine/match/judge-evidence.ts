import type { MatchTier } from '../story-match'
import type { Evidence } from './gather-evidence'

/**
 * Weights of a logistic regression on 2,621 labelled articles (editors' stories of two to seven articles beside 12,000
 * others), rounded. Fitted on half of the stories they judge the other half as well (pairwise F1 .82 and .84). Only
 * what also stands to reason is here: nothing of ranks or of how large a story is.
 */
const BASE = 0.25
const TITLE = 2.9
const TITLE_IN_TEXT = 1
/** Of ln of the likeness over that of the query's best other candidate: a topic's many articles are all alike. */
const BEYOND_OTHERS = 2.1
/** Of ln of the likeness over the candidate's third nearest: is the query as near to it as its own kind? */
const BEYOND_ITS_KIND = 1
const DAYS = -1.3
const TWO_DAYS_OR_MORE = -1.2
/** An outlet seldom reports an event twice, but follows it up; the reader wants the others' reports. */
const SAME_OUTLET = -3.5
const WEEKDAYS = 0.35
/** Where no date is known the days of the week it speaks of are all there is. */
const WEEKDAYS_UNDATED = 2.65
/** Of ln of one plus the undated for each article of the days around: the odds that it is of these days at all. */
const UNDATED = -0.85
/** Beyond what was measured the odds are taken to get no worse. */
const MOST_UNDATED_RATIO = 40

/** The likeness two articles of one topic easily have: being alone above nothing says nothing. */
const USUAL_LIKENESS = 0.12
/** More than this is a copy of the same text, or nearly; being less alike than copies are says nothing. */
const COPIED_LIKENESS = 0.35
const KIN_LIKENESS = 0.25
/**
 * Nine in ten true partners have a global cosine above .18, unrelated articles of a small corpus below .1. The loss
 * below it was set by hand, to hold where hardly any topic has two articles; it costs .005 of F1 on the labelled ones.
 */
const ENOUGH_SIMILARITY = 0.2
const TOO_LITTLE_SIMILARITY = 3
/** Loss for each name fewer than two in common: one labelled pair in 150 shares so few, unrelated articles mostly none. */
const NAME_MISSING = -1.25
const ENOUGH_NAMES = 2
const EPSILON = 0.01

/** Of the pairs of labelled articles above it .88 are right before any is vouched for, above SURE .97, above PERHAPS .74. */
export const LIKELY = 0.3
export const SURE = 0.6
export const PERHAPS = 0.1

/** How likely two articles tell the same story, 0 … 1. */
export function judgeEvidence(evidence: Evidence): number {
  const { local, daysApart } = evidence
  const beyond = (other: number, most: number): number =>
    Math.log((local + EPSILON) / (Math.min(most, Math.max(USUAL_LIKENESS, other)) + EPSILON))
  const weekdays = (evidence.weekdays ?? 0.5) - 0.5
  let logit =
    BASE +
    TITLE * evidence.title +
    TITLE_IN_TEXT * evidence.titleInText +
    BEYOND_OTHERS * beyond(evidence.bestOther, COPIED_LIKENESS) +
    BEYOND_ITS_KIND * beyond(evidence.thirdNearest, KIN_LIKENESS) +
    WEEKDAYS * weekdays +
    TOO_LITTLE_SIMILARITY * Math.log(Math.min(1, (evidence.similarity + EPSILON / 2) / ENOUGH_SIMILARITY))
  logit += NAME_MISSING * (ENOUGH_NAMES - Math.min(ENOUGH_NAMES, evidence.sharedNames ?? ENOUGH_NAMES))
  if (evidence.isSameOutlet) logit += SAME_OUTLET
  if (daysApart === null) {
    logit += UNDATED * Math.log(1 + Math.min(MOST_UNDATED_RATIO, evidence.undatedRatio)) + WEEKDAYS_UNDATED * weekdays
  } else {
    logit += DAYS * Math.log(1 + daysApart) + (daysApart >= 2 ? TWO_DAYS_OR_MORE : 0)
  }
  return 1 / (1 + Math.exp(-logit))
}

/** `likely` and `sure` are taken for the same story. */
export function tierOf(score: number): MatchTier | null {
  if (score >= SURE) return 'sure'
  if (score >= LIKELY) return 'likely'
  return score >= PERHAPS ? 'perhaps' : null
}
