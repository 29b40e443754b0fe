import type { StatedCertainty } from '../comparison'
import { type OwnSentence, type OwnVoice, passageOf } from './own-voice'
import { standsAsVerb } from './stands-as-verb'
import { toneVerbOf } from './tone-verbs'

const HEDGE =
  /^(?:allegedly|alleged|reportedly|apparently|suspected|purported|purportedly|supposedly|presumably|unconfirmed)$/
/** "may have known", "appeared to strike", "is believed to be". */
const HEDGING_PAIR = /^(?:(?:may|might) have|(?:appears?|appeared|seems?|seemed|believed|thought|said) to)$/
/** Verbs that hand a claim on; "announced" and "mocked" are what somebody did. */
const HANDS_ON =
  /^(?:said|told|argued|suggested|warned|testified|accused|blamed|confirmed|revealed|admitted|acknowledged|disclosed|noted)$/
/** "Prosecutors: he tried to …": who says it stands before the colon. Words at most. */
const SPEAKER_WORDS = 4
/** Telling words two openings must share to make the same claim: their number, their share of the shorter and of the longer. */
const SAME_CLAIM = { words: 3, ofShorter: 0.55, ofLonger: 0.35 }

interface Opening {
  own: OwnSentence
  stated: StatedCertainty
  concepts: Set<number>
}

/**
 * How sure English headlines and first sentences are, where two articles open with the same claim and one of them hedges it: by
 * hedges and verbs in the outlet's own voice.
 */
export function tellCertainty(voices: OwnVoice[]): StatedCertainty[] {
  const openings = voices
    .filter(({ prepared }) => prepared.language === 'en')
    .flatMap((voice) => [readOpening(voice, voice.title, 'headline'), readOpening(voice, voice.sentences[0], 'lead')])
    .filter((opening) => opening !== undefined)
  const differs = (one: Opening) => (other: Opening) =>
    one.stated.article !== other.stated.article &&
    (one.stated.how === 'hedged') !== (other.stated.how === 'hedged') &&
    isSameClaim(one, other)
  return openings.filter((one) => openings.some(differs(one))).map(({ stated }) => stated)
}

function isSameClaim(a: Opening, b: Opening): boolean {
  const shared = [...a.concepts].filter((concept) => b.concepts.has(concept)).length
  const [shorter, longer] = [a.concepts.size, b.concepts.size].sort((one, other) => one - other) as [number, number]
  return (
    shared >= SAME_CLAIM.words && shared >= SAME_CLAIM.ofShorter * shorter && shared >= SAME_CLAIM.ofLonger * longer
  )
}

function readOpening(
  { prepared }: OwnVoice,
  own: OwnSentence | undefined,
  place: StatedCertainty['place'],
): Opening | undefined {
  if (!own?.sentence.words.length || own.sentence.text.trimEnd().endsWith('?')) return undefined
  const { sentence } = own
  const [how, first, last] = readCertainty(own, place === 'headline')
  const passage = place === 'headline' ? {} : { passage: passageOf(prepared, sentence, first, last) }
  const concepts = new Set(sentence.distinct.flatMap(({ concept, bearing }) => (bearing >= 0.5 ? [concept] : [])))
  return { own, stated: { article: prepared.article.id, place, how, ...passage }, concepts }
}

function readCertainty({ sentence, isOwn }: OwnSentence, isTitle: boolean): [StatedCertainty['how'], number, number] {
  const { words } = sentence
  const colon = isTitle ? sentence.text.indexOf(': ') : -1
  const spoken = words.filter(({ start }) => start < colon).length
  let attributedAt = spoken > 0 && spoken <= SPEAKER_WORDS ? spoken - 1 : -1
  for (const [at, { word }] of words.entries()) {
    if (!isOwn[at]) continue
    if (HEDGE.test(word)) return ['hedged', at, at]
    if (HEDGING_PAIR.test(`${word} ${words[at + 1]?.word}`)) return ['hedged', at, at + 1]
    const verb = standsAsVerb(sentence, at, isTitle) ? toneVerbOf(word) : undefined
    if (verb?.tone === 'doubting') return ['hedged', at, at]
    if (attributedAt < 0 && (word === 'according' || (verb && HANDS_ON.test(verb.verb)))) attributedAt = at
  }
  return attributedAt < 0 ? ['stated', 0, words.length - 1] : ['attributed', attributedAt, attributedAt]
}
