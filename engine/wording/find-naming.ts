import type { CoverageTable } from '../compare/coverage-table'
import type { NamingContrast, Reuse } from '../comparison'
import { alignPairs } from '../disagreements/align-pairs'
import { type Description, describePeople } from './describe-people'
import { findForm } from './find-form'
import { nameSubstitutions } from './name-substitutions'
import type { OwnVoice } from './own-voice'

/** Shown at most; what more articles name differently comes first. */
const MOST_CONTRASTS = 12

/**
 * How the English articles name the same actor or thing, each in its own voice: other words in the same place of two near-identical
 * sentences, and people introduced by other words.
 */
export function findNaming(voices: OwnVoice[], table: CoverageTable, reuse: Reuse[]): NamingContrast[] {
  const english = voices.filter(({ prepared }) => prepared.language === 'en')
  const contrasts = [...contrastPeople(describePeople(english)), ...contrastThings(english, table, reuse)]
  const outlets = ({ forms }: NamingContrast) => new Set(forms.map(({ article }) => article)).size
  return contrasts.sort((a, b) => outlets(b) - outlets(a)).slice(0, MOST_CONTRASTS)
}

/** People whom two articles describe with different words; one description that only says more is no contrast. */
function contrastPeople(descriptions: Description[]): NamingContrast[] {
  return [...Map.groupBy(descriptions, ({ person }) => person)].flatMap(([person, of]) => {
    const differs = of.some((one) =>
      of.some((other) => !isWithin(one.says, other.says) && !isWithin(other.says, one.says)),
    )
    if (!differs) return []
    return [
      { of: person, forms: of.map(({ article, form, passage }) => ({ article, form, count: 1, passages: [passage] })) },
    ]
  })
}

const isWithin = (inner: Set<number>, outer: Set<number>) => [...inner].every((word) => outer.has(word))

function contrastThings(voices: OwnVoice[], table: CoverageTable, reuse: Reuse[]): NamingContrast[] {
  const byId = new Map(voices.map((voice) => [voice.prepared.article.id, voice]))
  const pairs = [
    ...reuse.flatMap(({ edits }) => edits.map(({ from, to }) => [from, to] as const)),
    ...alignPairs(
      voices.map(({ prepared }) => prepared),
      table,
    ).map(
      ({ a, b }) =>
        [
          { article: a.article.article.id, sentence: a.sentence.index },
          { article: b.article.article.id, sentence: b.sentence.index },
        ] as const,
    ),
  ]
  const groups: Set<string>[] = []
  for (const [from, to] of pairs) {
    const one = byId.get(from.article)?.sentences[from.sentence]
    const other = byId.get(to.article)?.sentences[to.sentence]
    if (!one || !other) continue
    for (const { forms } of nameSubstitutions(one, other)) {
      const known = groups.find((group) => forms.some((form) => group.has(form.toLowerCase())))
      const group = known ?? new Set()
      for (const form of forms) group.add(form.toLowerCase())
      if (!known) groups.push(group)
    }
  }
  return groups.flatMap((group) => contrastForms([...group], voices))
}

/** Each article's uses of the forms; nothing where the articles turn out to use the same. */
function contrastForms(group: string[], voices: OwnVoice[]): NamingContrast[] {
  const forms = voices.flatMap((voice) => group.flatMap((form) => findForm(voice, form) ?? []))
  const used = (form: string) =>
    new Set(forms.flatMap((each) => (each.form.toLowerCase() === form ? [each.article] : [])))
  const articles = new Set(forms.map(({ article }) => article))
  const isContrast = [...articles].some((article) => group.some((form) => used(form).size && !used(form).has(article)))
  const [of] = group.sort((a, b) => used(b).size - used(a).size)
  return isContrast ? [{ of: forms.find(({ form }) => form.toLowerCase() === of)?.form ?? of!, forms }] : []
}
