import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { openCorpus } from '../../corpus/open-corpus'
import type { Corpus } from '../../corpus/schema'

/** A corpus in memory. The same factory given again is the same disk. */
export const openTestCorpus = (indexedDB: IDBFactory = new IDBFactory()): Promise<Corpus> =>
  openCorpus({ indexedDB, IDBKeyRange })
