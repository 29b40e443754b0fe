import { openCorpus } from '../../corpus/open-corpus'
import type { Corpus } from '../../corpus/schema'

let opening: Promise<Corpus> | null = null

/**
 * Runs on the open corpus. Opened once in a worker's life; opened anew after it could not be, or was closed because
 * another page of ours upgrades it.
 * @throws CorpusUnreadable when the database is of a newer version, refused or broken
 */
export async function withCorpus<Result>(run: (corpus: Corpus) => Promise<Result>): Promise<Result> {
  opening ??= openCorpus()
  try {
    return await run(await opening)
  } catch (error) {
    opening = null
    throw error
  }
}
