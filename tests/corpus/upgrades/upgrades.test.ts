import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test } from 'vitest'
import { checkAndRepair } from '../../../corpus/check-and-repair'
import { countCorpus } from '../../../corpus/count-corpus'
import { exportCorpus } from '../../../corpus/export-corpus'
import { findMatches } from '../../../corpus/find-candidates'
import { listArticles } from '../../../corpus/list-articles'
import { CORPUS_NAME } from '../../../corpus/open-corpus'
import { loadDismissed, loadSaid } from '../../../corpus/reader-word'
import { loadEarlierText, rememberArticle } from '../../../corpus/remember-article'
import { SCHEMA_VERSIONS } from '../../../corpus/upgrades/schema-versions'
import { inventArticle } from '../invent-article'
import { openTestCorpus } from '../open-test-corpus'
import { parseFrozen, thawDatabase } from './frozen-database'

const frozenFile = (version: number) => join(import.meta.dirname, `version-${version}.jsonl`)

async function openFrozen(version: number) {
  const disk = new IDBFactory()
  await thawDatabase(disk, CORPUS_NAME, parseFrozen(readFileSync(frozenFile(version), 'utf8')))
  return openTestCorpus(disk)
}

test('every schema that was shipped has a frozen database', () => {
  for (const { version } of SCHEMA_VERSIONS) expect(existsSync(frozenFile(version)), `version ${version}`).toBe(true)
})

describe.each(SCHEMA_VERSIONS.map(({ version }) => version))('a database of version %i', (version) => {
  test('opens in the newest version with everything in it', async () => {
    const corpus = await openFrozen(version)
    expect(await countCorpus(corpus)).toMatchObject({ articles: 12, outlets: 3 })
    const { rows } = await listArticles(corpus)
    expect(rows).toHaveLength(12)
    expect(rows.filter(({ isStarred }) => isStarred)).toHaveLength(1)
    const freed = rows.find(({ title }) => title === 'Ferry freed')!
    expect(await loadEarlierText(corpus, freed.id)).toMatchObject({
      title: 'Ferry Lindesay runs aground off Port Maren',
    })
    const said = await Promise.all(rows.map(({ id }) => loadSaid(corpus, id)))
    expect(said.filter((pairs) => pairs.size === 1)).toHaveLength(2)
    const dismissed = await Promise.all(rows.map(({ id }) => loadDismissed(corpus, id)))
    expect(dismissed.filter((claims) => claims.has('claim-7'))).toHaveLength(1)
    let lines = 0
    for await (const _ of exportCorpus(corpus, { now: 0 })) lines++
    expect(lines).toBe(1 + 12 + 1 + 1)
  })

  test('is matched, written to and found in order afterwards', async () => {
    const corpus = await openFrozen(version)
    const reading = inventArticle({ url: 'https://skelby-mail.example/lindesay', publishedAt: '2031-05-02' })
    const { matches, stale } = await findMatches(corpus, reading)
    expect(stale).toEqual([])
    expect(matches).toHaveLength(12)
    expect(await rememberArticle(corpus, reading, { now: 4_000_000 })).toMatchObject({ outcome: 'new' })
    expect((await findMatches(corpus, inventArticle({ url: 'https://x.example/1' }))).matches).toHaveLength(13)
    expect(await checkAndRepair(corpus)).toMatchObject({ articles: 13, repaired: 0 })
  })
})
