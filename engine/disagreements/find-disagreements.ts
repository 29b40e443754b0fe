import type { CoverageTable } from '../compare/coverage-table'
import type { PreparedArticle } from '../compare/prepare-article'
import type { Disagreement, QuotationGroup, Statement } from '../comparison'
import { alignPairs } from './align-pairs'
import { compareDays } from './compare-days'
import { compareDepartures } from './compare-departures'
import { compareEdits } from './compare-edits'
import { compareEventDays } from './compare-event-days'
import { compareQuantities } from './compare-quantities'
import { compareQuotedWords } from './compare-quoted-words'
import { compareSpeakers } from './compare-speakers'
import { compareStages } from './compare-stages'

/**
 * What the articles tell differently of one fact, those that cannot both hold first. Found by rule, each with its passages;
 * a difference that no rule knows is not found. English articles only.
 */
export function findDisagreements(
  articles: PreparedArticle[],
  table: CoverageTable,
  quotes: QuotationGroup[],
): Disagreement[] {
  const english = articles.filter(({ language }) => language === 'en')
  const pairs = alignPairs(english, table)
  const found = [
    ...compareEventDays(english),
    ...pairs.flatMap(compareEdits),
    ...pairs.flatMap(compareDays),
    ...pairs.flatMap(compareQuantities),
    ...compareQuotedWords(quotes),
    ...compareDepartures(english),
    ...compareStages(english),
    ...compareSpeakers(quotes),
  ]
  return mergeShared(found).sort((a, b) => Number(a.compatible) - Number(b.compatible))
}

/** One difference found between several pairs of articles is one, with the statements of all. */
function mergeShared(found: Disagreement[]): Disagreement[] {
  const merged: Disagreement[] = []
  for (const disagreement of found) {
    const known = merged.find(
      (each) =>
        each.kind === disagreement.kind &&
        each.compatible === disagreement.compatible &&
        each.statements.some((one) => disagreement.statements.some((other) => isSame(one, other))),
    )
    if (!known) {
      merged.push({ ...disagreement, statements: [...disagreement.statements] })
      continue
    }
    for (const statement of disagreement.statements)
      if (!known.statements.some((each) => isSame(each, statement))) known.statements.push(statement)
  }
  return merged
}

function isSame(a: Statement, b: Statement): boolean {
  return a.article === b.article && a.sentence === b.sentence && a.text === b.text
}
