import type { ReportingVerb } from '../comparison'

/** English verbs of reporting by what they say about the words reported: forms of one verb on a line, past tense first. Ours. */
const VERBS: Record<ReportingVerb['tone'], string> = {
  neutral: `said says say saying
told tells tell telling
added adds adding
announced announces announce announcing
declared declares declare declaring
explained explains explain explaining
replied replies reply replying
responded responds responding
testified testifies testify testifying
argued argues argue arguing
suggested suggests suggest suggesting
warned warns warn warning
tweeted tweets tweeting
recalled recalls recalling`,
  accusing: `accused accuses accuse accusing
blamed blames blame blaming
slammed slams slam slamming
blasted blasts blasting
denounced denounces denounce denouncing
condemned condemns condemn condemning
criticized criticised criticizes criticises criticize criticise criticizing criticising
rebuked rebukes rebuke rebuking
lambasted lambasts lambaste lambasting
decried decries decry decrying
raged rages raging
fumed fumes fuming
ranted rants ranting
ripped rips ripping
mocked mocks mock mocking
berated berates berating
scolded scolds scolding
chided chides chiding`,
  doubting: `claimed claims claim claiming
alleged alleges allege alleging
insisted insists insist insisting
purported purports purporting`,
  asserting: `confirmed confirms confirm confirming
revealed reveals reveal revealing
admitted admits admit admitting
acknowledged acknowledges acknowledge acknowledging
conceded concedes concede conceding
disclosed discloses disclose disclosing
confessed confesses confess confessing
noted notes noting`,
}

export interface ToneVerb {
  /** The past tense, under which all forms are counted. */
  verb: string
  tone: ReportingVerb['tone']
}

const TONE_VERBS = new Map<string, ToneVerb>()
for (const [tone, lines] of Object.entries(VERBS) as [ReportingVerb['tone'], string][])
  for (const line of lines.split('\n')) {
    const forms = line.split(' ')
    for (const form of forms) TONE_VERBS.set(form, { verb: forms[0]!, tone })
  }

/** The verb of reporting that an English word is a form of, if it is one. Whether it stands as a verb is told by its place. */
export const toneVerbOf = (word: string): ToneVerb | undefined => TONE_VERBS.get(word)
