import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { CorpusUnreadable } from '../../corpus/corpus-unreadable'
import { countCorpus } from '../../corpus/count-corpus'
import { deleteEverything } from '../../corpus/delete-everything'
import { CORPUS_NAME, openCorpus } from '../../corpus/open-corpus'
import { rememberArticle } from '../../corpus/remember-article'
import { NEWEST_VERSION } from '../../corpus/upgrades/schema-versions'
import { inventArticle } from './invent-article'
import { openTestCorpus } from './open-test-corpus'
import { freezeDatabase } from './upgrades/frozen-database'

/** What a later Sidelight would do to the database. */
async function upgradeToNext(disk: IDBFactory): Promise<void> {
  const next = new Dexie(CORPUS_NAME, { indexedDB: disk, IDBKeyRange })
  next.version(NEWEST_VERSION + 1).stores({ articles: 'key', dreams: '++id' })
  await next.open()
  next.close()
}

const whyUnreadable = (opening: Promise<unknown>): Promise<string> =>
  opening.then(
    () => 'it opened',
    (error) => (error instanceof CorpusUnreadable ? error.why : String(error)),
  )

test('a database of a newer version is not opened, and not a byte of it changes', async () => {
  const disk = new IDBFactory()
  const corpus = await openTestCorpus(disk)
  await rememberArticle(corpus, inventArticle(), { now: 1000 })
  corpus.db.close()
  await upgradeToNext(disk)
  const before = await freezeDatabase(disk, CORPUS_NAME)
  expect(await whyUnreadable(openTestCorpus(disk))).toBe('newer-version')
  expect(await freezeDatabase(disk, CORPUS_NAME)).toEqual(before)
})

test('an open corpus lets go when another context upgrades it, and fails rather than write into what it does not know', async () => {
  const disk = new IDBFactory()
  const corpus = await openTestCorpus(disk)
  await rememberArticle(corpus, inventArticle(), { now: 1000 })
  await upgradeToNext(disk)
  await expect(rememberArticle(corpus, inventArticle({ url: 'https://a.example/2' }), { now: 2000 })).rejects.toThrow()
  expect(await whyUnreadable(openTestCorpus(disk))).toBe('newer-version')
})

test('storage that the browser refuses is told apart from a broken database', async () => {
  const failing = (name: string) =>
    ({
      databases: () => Promise.reject(new DOMException('no', name)),
      open: () => {
        throw new DOMException('no', name)
      },
    }) as unknown as IDBFactory
  expect(await whyUnreadable(openCorpus({ indexedDB: failing('SecurityError'), IDBKeyRange }))).toBe('refused')
  expect(await whyUnreadable(openCorpus({ indexedDB: failing('UnknownError'), IDBKeyRange }))).toBe('broken')
  expect(await whyUnreadable(openCorpus())).toBe('refused')
})

test('two connections write side by side, and none undoes what the other did', async () => {
  const disk = new IDBFactory()
  const [one, other] = [await openTestCorpus(disk), await openTestCorpus(disk)]
  await Promise.all(
    Array.from({ length: 60 }, (_, number) =>
      rememberArticle(
        number % 2 ? one : other,
        inventArticle({ url: `https://a.example/${number}`, outlet: `O${number % 5}` }),
        { now: number },
      ),
    ),
  )
  expect(await countCorpus(one)).toMatchObject({ articles: 60, outlets: 5 })
  const parts = await one.db.sketches.toArray()
  expect(parts.flatMap(({ keys }) => [...keys])).toHaveLength(60)
})

test('a full disk in the middle of a write is told, and leaves what was stored before', async () => {
  const disk = new IDBFactory()
  const corpus = await openTestCorpus(disk)
  await rememberArticle(corpus, inventArticle(), { now: 1000 })
  const before = await freezeDatabase(disk, CORPUS_NAME)
  corpus.db.headlines.hook('updating', () => {
    throw new DOMException('The disk is full', 'QuotaExceededError')
  })
  expect(await rememberArticle(corpus, inventArticle({ url: 'https://a.example/2' }), { now: 2000 })).toEqual({
    kind: 'full',
  })
  expect(await freezeDatabase(disk, CORPUS_NAME)).toEqual(before)
})

test('delete everything closes the corpus in other contexts and leaves no database', async () => {
  const disk = new IDBFactory()
  const [one, other] = [await openTestCorpus(disk), await openTestCorpus(disk)]
  await rememberArticle(one, inventArticle(), { now: 1000 })
  await deleteEverything(other)
  expect(await disk.databases()).toEqual([])
  await expect(countCorpus(one)).rejects.toThrow()
})
