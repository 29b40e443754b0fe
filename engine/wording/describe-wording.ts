import type { CoverageTable } from '../compare/coverage-table'
import type { PreparedArticle } from '../compare/prepare-article'
import type { Reuse, Wording } from '../comparison'
import { findDistinctiveWords } from './find-distinctive-words'
import { findNaming } from './find-naming'
import { findReportingVerbs } from './find-reporting-verbs'
import { findStrongWords } from './find-strong-words'
import { readOwnVoice } from './own-voice'
import { tellCertainty } from './tell-certainty'

/** Which words each article chooses, in its outlet's own voice: never inside quotation marks or printed statements. */
export function describeWording(
  reading: PreparedArticle,
  others: PreparedArticle[],
  table: CoverageTable,
  reuse: Reuse[],
): Wording {
  const [here, ...there] = [reading, ...others].map(readOwnVoice)
  const voices = [here!, ...there]
  const rows = [...(table.get(reading.article.id)?.values() ?? [])]
  const isShared = (sentence: number) => rows.some((coverages) => coverages[sentence]?.covered)
  return {
    naming: findNaming(voices, table, reuse),
    distinctive: findDistinctiveWords(here!, there, isShared),
    verbs: findReportingVerbs(voices),
    certainty: tellCertainty(voices),
    strong: findStrongWords(voices),
  }
}
