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

/** Of the pairs of labelled articles verified on their texts (judge-texts.ts) above LIKELY .88 are right, above SURE .97, above PERHAPS .77. */
export const LIKELY = 0.3
export const SURE = 0.6
export const PERHAPS = 0.1

/** How likely two articles tell the same story by their sketches, as a logit (see toScore). */
export function judgeEvidence(evidence: Evidence): number {
  const { daysApart } = evidence
  const weekdays = (evidence.weekdays ?? 0.5) - 0.5
  let logit =
    BASE +
    TITLE * evidence.title +
    TITLE_IN_TEXT * evidence.titleInText +
    BEYOND_OTHERS * beyondOthers(evidence) +
    BEYOND_ITS_KIND * beyondItsKind(evidence) +
    WEEKDAYS * weekdays +
    tooLittle(evidence)
  if (evidence.isSameOutlet) logit += SAME_OUTLET
  if (daysApart === null) {
    logit += UNDATED * Math.log(1 + Math.min(MOST_UNDATED_RATIO, evidence.undatedRatio)) + WEEKDAYS_UNDATED * weekdays
  } else {
    logit += DAYS * Math.log(1 + daysApart) + (daysApart >= 2 ? TWO_DAYS_OR_MORE : 0)
  }
  return logit
}

/** ln of a likeness over another's, which counts as `least` at least and as `most` at most. */
export const beyond = (likeness: number, other: number, least: number, most: number): number =>
  Math.log((likeness + EPSILON) / (Math.min(most, Math.max(least, other)) + EPSILON))

export const beyondOthers = ({ local, bestOther }: Evidence): number =>
  beyond(local, bestOther, USUAL_LIKENESS, COPIED_LIKENESS)
export const beyondItsKind = ({ local, thirdNearest }: Evidence): number =>
  beyond(local, thirdNearest, USUAL_LIKENESS, KIN_LIKENESS)

/** What is lost where too little is shared for any two articles, however alone they are: 0 or below. */
export function tooLittle({ similarity, sharedNames }: Evidence): number {
  const enough = Math.log(Math.min(1, (similarity + EPSILON / 2) / ENOUGH_SIMILARITY))
  return (
    TOO_LITTLE_SIMILARITY * enough + NAME_MISSING * (ENOUGH_NAMES - Math.min(ENOUGH_NAMES, sharedNames ?? ENOUGH_NAMES))
  )
}

/** A logit as a share of one. */
export const toScore = (logit: number): number => 1 / (1 + Math.exp(-logit))

/** `likely` and `sure` are taken for the same story. */
export function tierOf(score: number): MatchTier | null {
  if (score >= SURE) return 'sure'
  if (score >= LIKELY) return 'likely'
  return score >= PERHAPS ? 'perhaps' : null
}
