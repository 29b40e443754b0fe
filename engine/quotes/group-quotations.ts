import type { QuotationGroup, Sentence } from '../comparison'
import { clusterParts, type PartLink } from './cluster-parts'
import { cutParts } from './cut-parts'
import { preferLinks } from './prefer-links'
import type { Quotation } from './quotation'
import { type ComparedPart, rateSameStatement, readRoots } from './rate-same-statement'
import { relateUtterances } from './relate-utterances'
import { isPersonName } from './speakers-differ'

/** One article's quotations. */
export interface QuotedArticle {
  id: string
  quotations: Quotation[]
  sentences: Sentence[]
}

/** Parts of one article that are compared; those behind stand alone. An article of this many is a transcript. */
const MAX_PARTS = 200
/** A root in more parts than this tells none of them apart. */
const MAX_POSTINGS = 60

/**
 * Every statement quoted in any of the articles, the first article's order first: the same statement in one group, with how the
 * articles differ in it. A quotation of several sentences is compared sentence by sentence; what only one article has stays whole.
 */
export function groupQuotations(articles: QuotedArticle[]): QuotationGroup[] {
  const parts = articles.flatMap(({ id, quotations, sentences }) =>
    cutParts(id, quotations, sentences).slice(0, MAX_PARTS).map(readRoots),
  )
  const articleOf = parts.map(({ utterance }) => articles.findIndex(({ id }) => id === utterance.article))
  const links = linkParts(parts)
  const isLong = ({ a, b }: PartLink) => isTelling(parts[a]!) && isTelling(parts[b]!)
  const groupOf = clusterParts(articleOf, preferLinks(parts, links.filter(isLong)))
  attachFragments(parts, groupOf, links)
  const pairs = new Map<number, [ComparedPart, ComparedPart][]>()
  for (const { a, b } of links) {
    if (groupOf[a] !== groupOf[b]) continue
    const list = pairs.get(groupOf[a]!) ?? []
    list.push([parts[a]!, parts[b]!])
    pairs.set(groupOf[a]!, list)
  }
  joinRests(parts, groupOf)
  const groups = new Map<number, ComparedPart[]>()
  for (const [i, part] of parts.entries()) {
    const group = groups.get(groupOf[i]!)
    if (group) group.push(part)
    else groups.set(groupOf[i]!, [part])
  }
  return [...groups]
    .filter(([, group]) => isStatement(group))
    .map(([key, group]) => ({
      speaker: nameSpeaker(group),
      relation: relateUtterances(pairs.get(key) ?? []),
      utterances: group.map(({ utterance }) => utterance),
    }))
}

/** Fewer words are in so many statements that they may join one, but not two with each other. */
const MIN_TELLING_WORDS = 3

const isTelling = ({ words }: ComparedPart) => words.length >= MIN_TELLING_WORDS

/** A fragment goes to the group of its surest link, the longest part among equals. */
function attachFragments(parts: ComparedPart[], groupOf: number[], links: PartLink[]): void {
  const best = new Map<number, { other: number; rank: number }>()
  const offer = (fragment: number, other: number, strength: number) => {
    if (isTelling(parts[fragment]!)) return
    const rank = strength + (isTelling(parts[other]!) ? 1 : 0)
    if (rank > (best.get(fragment)?.rank ?? 0)) best.set(fragment, { other, rank })
  }
  for (const { a, b, strength } of links) {
    offer(a, b, strength)
    offer(b, a, strength)
  }
  for (const [fragment, { other }] of best) {
    if (isTelling(parts[other]!)) groupOf[fragment] = groupOf[other]!
    else moveAll(groupOf, groupOf[fragment]!, groupOf[other]!)
  }
}

function moveAll(groupOf: number[], from: number, to: number): void {
  for (const [i, group] of groupOf.entries()) if (group === from) groupOf[i] = to
}

/** Words in distance marks are listed only where another article quotes them too. */
function isStatement(group: ComparedPart[]): boolean {
  return group.some(({ isScare, utterance }) => !isScare || utterance.article !== group[0]!.utterance.article)
}

/** Pairs of parts of different articles with a root in common that may be one statement. */
function linkParts(parts: ComparedPart[]): PartLink[] {
  const postings = new Map<string, number[]>()
  const links: PartLink[] = []
  for (const [b, { roots, utterance }] of parts.entries()) {
    const met = new Set<number>()
    for (const root of roots) {
      const list = postings.get(root) ?? []
      for (const a of list) if (parts[a]!.utterance.article !== utterance.article) met.add(a)
      if (list.length < MAX_POSTINGS) list.push(b)
      postings.set(root, list)
    }
    for (const a of met) {
      const strength = rateSameStatement(parts[a]!, parts[b]!)
      if (strength > 0) links.push({ a, b, strength })
    }
  }
  return links
}

/** What no other article quotes of one statement stays together. */
function joinRests(parts: ComparedPart[], groupOf: number[]): void {
  const articles = new Map<number, Set<string>>()
  for (const [i, group] of groupOf.entries())
    articles.set(group, (articles.get(group) ?? new Set()).add(parts[i]!.utterance.article))
  const rests = new Map<string, number>()
  for (const [i, { utterance, statement }] of parts.entries()) {
    if (articles.get(groupOf[i]!)!.size > 1) continue
    const key = `${utterance.article} ${statement}`
    const first = rests.get(key)
    if (first === undefined) rests.set(key, groupOf[i]!)
    else groupOf[i] = first
  }
}

/** The fullest name of a person, else the first speaker named. */
function nameSpeaker(group: ComparedPart[]): string | null {
  const speakers = group.flatMap(({ utterance }) => utterance.speaker ?? [])
  const people = speakers.filter(isPersonName).sort((a, b) => b.length - a.length)
  return people[0] ?? speakers[0] ?? null
}
