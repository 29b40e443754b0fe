/** Forms of the English verbs of reporting, each line one verb: a change of tense is no change of who says it how. */
const VERBS_OF_REPORTING = `
say says said saying|tell tells told telling|claim claims claimed claiming|accuse accuses accused accusing
allege alleges alleged alleging|insist insists insisted insisting|admit admits admitted admitting|warn warns warned warning
deny denies denied denying|assert asserts asserted asserting|explain explains explained explaining
decline declines declined declining|refuse refuses refused refusing|announce announces announced announcing
argue argues argued arguing|add adds added adding|stress stresses stressed stressing|boast boasts boasted boasting
concede concedes conceded conceding|acknowledge acknowledges acknowledged acknowledging|contend contends contended contending
confirm confirms confirmed confirming|reveal reveals revealed revealing|suggest suggests suggested suggesting
blame blames blamed blaming|slam slams slammed slamming|blast blasts blasted blasting|condemn condemns condemned condemning
criticize criticizes criticized criticizing|denounce denounces denounced denouncing|complain complains complained complaining
believe believes believed believing|maintain maintains maintained maintaining|vow vows vowed vowing|urge urges urged urging
promise promises promised promising|estimate estimates estimated estimating|report reports reported reporting reportedly
demand demands demanded demanding|rage rages raged raging|fume fumes fumed fuming|according`

const REPORTING = new Map<string, string>()
for (const line of VERBS_OF_REPORTING.trim().split(/[\n|]/)) {
  const forms = line.split(' ')
  for (const form of forms) REPORTING.set(form, forms[0]!)
}

const HEDGES =
  /^(may|might|could|must|likely|unlikely|possibl[ey]|probabl[ey]|perhaps|apparent(ly)?|allegedly?|alleged|reportedly|suspected|appears?|appeared|seems?|seemed|supposed(ly)?|believed|confirmed|unconfirmed|certain(ly)?|clearly|definitely|undoubtedly|not|never|no|cannot|without|presumed|expected|potential(ly)?|purported(ly)?|so-called)$/
const CALENDAR =
  /^(dozens?|scores?|hundreds?|thousands?|million|billion|trillion|half|quarter|(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow)$/
const HONORIFICS = /^(mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof)$/

/** "claimed" is "claim", "said" is "say"; undefined where the word reports nothing. English. */
export const verbOfReporting = (word: string): string | undefined => REPORTING.get(word)
/** Says how sure it is, or turns it round. English. */
export const isHedge = (word: string): boolean => HEDGES.test(word)
/** A figure in any language; in English a counting or calendar word too. */
export const isNumber = (word: string, isEnglish: boolean): boolean =>
  /^[#\p{N}]/u.test(word) || (isEnglish && CALENDAR.test(word))
export const isHonorific = (word: string): boolean => HONORIFICS.test(word)
