import type { Article } from '../engine/article'
import { idOfKey, keyOfId } from './article-id'
import { FORMAT_NAME, FORMAT_VERSION } from './backup-format'
import { BrokenLine } from './broken-line'
import type { ArticleHistory, SeenText } from './prepare-article'
import { readArticle } from './read-article'
import type { DismissedRecord, OutletRecord, SaidRecord } from './schema'

/** What one line of a backup, or of any file of articles, holds. */
export type BackupContent =
  | { kind: 'header' }
  | { kind: 'article'; article: Article; history: ArticleHistory; aliases: string[] }
  | { kind: 'outlet'; outlet: Omit<OutletRecord, 'articles'> }
  | { kind: 'said'; said: SaidRecord }
  | { kind: 'dismissed'; dismissed: DismissedRecord }

/** Longest list of earlier texts or other addresses read from one line. */
const MAX_LISTED = 100
const MAX_CLAIM = 500

/**
 * Reads one line: a backup's (docs/corpus-format.md) or a bare article's. An article that does not say when it was seen
 * is seen `now`.
 * @throws BrokenLine
 */
export function readBackupLine(text: string, now: number): BackupContent {
  const line = parse(text)
  if ('format' in line) {
    if (line.format !== FORMAT_NAME) throw new BrokenLine('unknown-kind')
    if (typeof line.version !== 'number' || line.version > FORMAT_VERSION) throw new BrokenLine('newer-format')
    return { kind: 'header' }
  }
  if ('paragraphs' in line)
    return { kind: 'article', article: readArticle(line), history: { firstSeen: now, lastSeen: now }, aliases: [] }
  if ('article' in line) return readArticleLine(line, now)
  if ('outlet' in line) {
    const outlet = asObject(line.outlet, 'outlet')
    return {
      kind: 'outlet',
      outlet: {
        name: asText(outlet.name, 'outlet'),
        ...(outlet.shownAs !== undefined && { shownAs: asText(outlet.shownAs, 'shownAs') }),
        ...(outlet.hidden === true && { hidden: 1 }),
      },
    }
  }
  if ('said' in line) {
    const { articles, same, at } = asObject(line.said, 'said')
    if (!Array.isArray(articles) || articles.length !== 2 || typeof same !== 'boolean')
      throw new BrokenLine('bad-field', 'said')
    const [a, b] = articles.map(asId).sort() as [string, string]
    return { kind: 'said', said: { a, b, isSame: same, saidAt: asInstant(at, 'at', now) } }
  }
  if ('dismissed' in line) {
    const { article, claim, at } = asObject(line.dismissed, 'dismissed')
    const dismissed = {
      article: asId(article),
      claim: asText(claim, 'claim').slice(0, MAX_CLAIM),
      dismissedAt: asInstant(at, 'at', now),
    }
    return { kind: 'dismissed', dismissed }
  }
  throw new BrokenLine('unknown-kind')
}

function readArticleLine(line: Record<string, unknown>, now: number): BackupContent {
  const article = readArticle(line.article)
  const lastSeen = asInstant(line.lastSeen, 'lastSeen', now)
  const history: ArticleHistory = {
    firstSeen: Math.min(lastSeen, asInstant(line.firstSeen, 'firstSeen', lastSeen)),
    lastSeen,
    ...(line.starred === true && { isStarred: true }),
    revisions: asList(line.revisions, 'revisions').map((given): SeenText => {
      const { title, paragraphs } = readArticle(given)
      return { seenAt: asInstant((given as { seenAt: unknown }).seenAt, 'seenAt', lastSeen), title, paragraphs }
    }),
  }
  return {
    kind: 'article',
    article,
    history,
    aliases: asList(line.aliases, 'aliases').map((at) => asText(at, 'aliases')),
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    return asObject(JSON.parse(text), null)
  } catch (cause) {
    throw cause instanceof BrokenLine ? cause : new BrokenLine('not-json')
  }
}

function asObject(value: unknown, field: string | null): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BrokenLine(field ? 'bad-field' : 'not-an-article', field)
  return value as Record<string, unknown>
}

function asText(value: unknown, field: string): string {
  if (typeof value !== 'string' || !value) throw new BrokenLine('bad-field', field)
  return value
}

function asList(value: unknown, field: string): unknown[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new BrokenLine('bad-field', field)
  return value.slice(0, MAX_LISTED)
}

function asInstant(value: unknown, field: string, otherwise: number): number {
  if (value === undefined) return otherwise
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (Number.isNaN(at)) throw new BrokenLine('bad-field', field)
  return at
}

function asId(value: unknown): string {
  const key = typeof value === 'string' ? keyOfId(value) : Number.NaN
  if (Number.isNaN(key)) throw new BrokenLine('bad-field', 'id')
  return idOfKey(key)
}
