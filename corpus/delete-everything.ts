import type { Corpus } from './schema'

/** Deletes the whole database, files and all. Other contexts are told to let go of it; the corpus given is closed. */
export async function deleteEverything({ db }: Corpus): Promise<void> {
  db.close()
  await db.delete()
}
