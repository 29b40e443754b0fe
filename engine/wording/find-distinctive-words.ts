import { stemmer } from 'stemmer'
import { isFunctionWord } from '../compare/function-words'
import { PLAIN_WORDS } from '../compare/plain-words'
import type { PreparedArticle, PreparedSentence } from '../compare/prepare-article'
import { isReportingWord } from '../compare/reporting-words'
import type { DistinctiveWord } from '../comparison'
import { type OwnVoice, passageOf } from './own-voice'

/** Standard errors above the others from which a word counts as used more. 1.96 is the usual 5 % bound. Sane 1.6–2.6. */
const LEAST_Z = 1.96
/** Fewer uses of a word tell of one passage, not of a choice. Sane 3–5. */
const FEWEST_HERE = 4
/** Prior evidence that the story as a whole lends, as a share of the words here. The larger, the more uses it takes. Sane .2–2. */
const PRIOR_SHARE = 0.25
/** Added to every word's prior, so that words of one article alone have some elsewhere. Sane 0.01–0.5. */
const PRIOR_FLOOR = 0.1
/** Fewer are too little text to compare. Words that say something. Sane 100–300. */
const FEWEST_WORDS = 150
const MOST_WORDS = 12
/** How often as often as in all others together it stands here, so that the two counts say the same as the odds. Sane 1.5–3. */
const LEAST_RATIO = 2
/** Uses in sentences that another article covers too: a word of what only this one reports is its news, not its wording. */
const LEAST_SHARED = 0.5
const SHORTEST = 4
/** Measures of time and order, light nouns: nobody chooses them. */
const PLAIN = new Set(PLAIN_WORDS.trim().split(/\s+/))

interface Use {
  count: number
  written: Map<string, number>
  places: [PreparedArticle, PreparedSentence, word: number][]
}

/**
 * Words the article read uses far more than the others, in its own voice: log-odds with an informative Dirichlet prior drawn from
 * the story (Monroe, Colaresi & Quinn 2008, "Fightin' Words"). Forms of one stem are one word. English; names and numbers are no
 * choice of words and left out.
 * @param isShared is a sentence of the article read, by index, reported in another one too.
 */
export function findDistinctiveWords(
  reading: OwnVoice,
  others: OwnVoice[],
  isShared: (sentence: number) => boolean,
): DistinctiveWord[] {
  const same = others.filter(({ prepared }) => prepared.language === 'en')
  if (reading.prepared.language !== 'en' || !same.length) return []
  const names = namesOf([reading, ...same])
  const here = countWords([reading], names)
  const there = countWords(same, names)
  const [total, totalThere] = [sumOf(here), sumOf(there)]
  if (Math.min(total, totalThere) < FEWEST_WORDS) return []
  const found: DistinctiveWord[] = []
  for (const [stem, { count, written, places }] of here) {
    if (count < FEWEST_HERE) continue
    if (places.filter(([, { index }]) => isShared(index)).length < LEAST_SHARED * count) continue
    const elsewhere = there.get(stem)?.count ?? 0
    if (count < LEAST_RATIO * elsewhere) continue
    const prior = (PRIOR_SHARE * total * (count + elsewhere)) / (total + totalThere) + PRIOR_FLOOR
    const z = scoreOf([count, total], [elsewhere, totalThere], prior, PRIOR_SHARE * total)
    if (z < LEAST_Z) continue
    const passages = places.map(([article, sentence, at]) => passageOf(article, sentence, at, at))
    found.push({ word: mostWritten(written), here: count, elsewhere, z, passages })
  }
  return found.sort((a, b) => b.z - a.z).slice(0, MOST_WORDS)
}

/** Monroe et al. 2008, equations 16 to 22: log-odds ratio with the prior's counts, over its standard error. */
function scoreOf(here: [number, number], there: [number, number], prior: number, priorTotal: number): number {
  const odds = ([count, all]: [number, number]) => Math.log((count + prior) / (all + priorTotal - count - prior))
  return (odds(here) - odds(there)) / Math.sqrt(1 / (here[0] + prior) + 1 / (there[0] + prior))
}

function countWords(voices: OwnVoice[], names: Set<string>): Map<string, Use> {
  const uses = new Map<string, Use>()
  const byWord = new Map<string, Use | null>()
  for (const { prepared, sentences } of voices)
    for (const { sentence, isOwn } of sentences)
      for (let at = 0; at < sentence.words.length; at++) {
        const { word } = sentence.words[at]!
        if (!isOwn[at]) continue
        let use = byWord.get(word)
        if (use === undefined) {
          use = isChosen(word) && !names.has(word) ? useOf(stemmer(word), uses) : null
          byWord.set(word, use)
        }
        if (!use) continue
        use.count++
        use.written.set(word, (use.written.get(word) ?? 0) + 1)
        use.places.push([prepared, sentence, at])
      }
  return uses
}

function useOf(stem: string, uses: Map<string, Use>): Use {
  const use = uses.get(stem) ?? { count: 0, written: new Map(), places: [] }
  uses.set(stem, use)
  return use
}

const isChosen = (word: string) =>
  word.length >= SHORTEST &&
  /^\p{L}+$/u.test(word) &&
  !isFunctionWord(word) &&
  !isReportingWord(word) &&
  !PLAIN.has(word)

/** Words that within sentences stand with a capital more often than without. */
function namesOf(voices: OwnVoice[]): Set<string> {
  const balance = new Map<string, number>()
  for (const { sentences } of voices)
    for (const { sentence } of sentences)
      for (const { word, isCapitalised, isSentenceStart } of sentence.words)
        if (!isSentenceStart) balance.set(word, (balance.get(word) ?? 0) + (isCapitalised ? 1 : -1))
  return new Set([...balance].flatMap(([word, sum]) => (sum > 0 ? [word] : [])))
}

const sumOf = (uses: Map<string, Use>) => [...uses.values()].reduce((sum, { count }) => sum + count, 0)
const mostWritten = (written: Map<string, number>) => [...written].sort((a, b) => b[1] - a[1])[0]![0]
