import type { ReportingVerb } from '../comparison'
import { type OwnSentence, type OwnVoice, passageOf } from './own-voice'
import { standsAsVerb } from './stands-as-verb'
import { toneVerbOf } from './tone-verbs'

/** More of one article are no longer listed; a long magazine piece has 150. */
const MOST_VERBS = 300

/** The verbs by which English articles report, of the outlets' own voice, with their tone. One entry for each time. */
export function findReportingVerbs(voices: OwnVoice[]): ReportingVerb[] {
  return voices
    .filter(({ prepared }) => prepared.language === 'en')
    .flatMap((voice) =>
      [
        ...verbsOf(voice, voice.title, 'headline'),
        ...voice.sentences.flatMap((own) => verbsOf(voice, own, own.sentence.paragraph === 0 ? 'lead' : 'body')),
      ].slice(0, MOST_VERBS),
    )
}

function verbsOf(
  { prepared }: OwnVoice,
  { sentence, isOwn }: OwnSentence,
  place: ReportingVerb['place'],
): ReportingVerb[] {
  const isTitle = place === 'headline'
  return sentence.words.flatMap(({ word }, at): ReportingVerb[] => {
    const found = isOwn[at] ? toneVerbOf(word) : undefined
    if (!found || !standsAsVerb(sentence, at, isTitle)) return []
    const passage = isTitle ? {} : { passage: passageOf(prepared, sentence, at, at) }
    return [{ article: prepared.article.id, ...found, place, ...passage }]
  })
}
