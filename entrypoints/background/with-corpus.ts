import { openCorpus } from '../../corpus/open-corpus'
import type { Corpus } from '../../corpus/schema'

let opening: Promise<Corpus> | null = null

/**
 * Runs on the open corpus. Opened once in a worker's life; opened anew after it could not be opened, or was closed because
 * another page of ours upgraded or deleted it. `run` may then run twice: its writes are transactions that the closing undid.
 * @throws CorpusUnreadable when the database is of a newer version, refused or broken
 */
export async function withCorpus<Result>(run: (corpus: Corpus) => Promise<Result>): Promise<Result> {
  try {
    return await run(await openOnce())
  } catch (error) {
    opening = null
    if ((error as Error).name !== 'DatabaseClosedError') throw error
    return run(await openOnce())
  }
}

function openOnce(): Promise<Corpus> {
  opening ??= openCorpus()
  return opening
}
