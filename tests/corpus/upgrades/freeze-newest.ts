/** Writes the frozen database of the newest schema: `npx tsx tests/corpus/upgrades/freeze-newest.ts`, once, before it ships. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { CORPUS_NAME } from '../../../corpus/open-corpus'
import { dismissClaim, sayStory } from '../../../corpus/reader-word'
import { rememberArticle } from '../../../corpus/remember-article'
import { inventArticle } from '../invent-article'
import { openTestCorpus } from '../open-test-corpus'
import { freezeDatabase, stringifyFrozen } from './frozen-database'

async function freezeNewest(): Promise<void> {
  const disk = new IDBFactory()
  const corpus = await openTestCorpus(disk)
  const ids: string[] = []
  for (let number = 0; number < 12; number++) {
    const url = `https://outlet-${number % 3}.example/ferry-${number}`
    const article = inventArticle({
      url,
      canonicalUrl: number % 4 ? null : `${url}/full`,
      outlet: `Outlet ${number % 3}`,
      publishedAt: number % 5 ? `2031-05-0${1 + (number % 4)}T06:00:00Z` : null,
    })
    const remembered = await rememberArticle(corpus, article, { now: 1_000_000 + number })
    if (remembered.kind === 'stored') ids.push(remembered.id)
    if (number === 3) await rememberArticle(corpus, { ...article, title: 'Ferry freed' }, { now: 2_000_000 })
  }
  await sayStory(corpus, { reading: ids[0]!, other: ids[1]!, isSame: false, now: 3_000_000 })
  await dismissClaim(corpus, { reading: ids[2]!, claim: 'claim-7', now: 3_000_000 })
  await corpus.db.articles.update(Number.parseInt(ids[4]!, 36), { starred: 1 })
  corpus.db.close()
  const frozen = await freezeDatabase(disk, CORPUS_NAME)
  writeFileSync(join(import.meta.dirname, `version-${frozen.version / 10}.jsonl`), stringifyFrozen(frozen))
}

void freezeNewest()
