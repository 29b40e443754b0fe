import type { Corpus, OutletRecord } from './schema'

/**
 * Shows outlets under another name; under one that is taken, they are shown as one outlet with it. Articles keep the
 * name they gave, so that it can be undone: an empty name shows that again.
 */
export const renameOutlets = (corpus: Corpus, given: readonly string[], shownAs: string): Promise<void> =>
  change(corpus, given, (outlet) => {
    if (shownAs.trim() && shownAs.trim() !== outlet.name) outlet.shownAs = shownAs.trim()
    else delete outlet.shownAs
  })

/** Leaves outlets out of every comparison, or takes them in again. Their articles are still kept. */
export const hideOutlets = (corpus: Corpus, given: readonly string[], isHidden: boolean): Promise<void> =>
  change(corpus, given, (outlet) => {
    if (isHidden) outlet.hidden = 1
    else delete outlet.hidden
  })

async function change({ db }: Corpus, given: readonly string[], how: (outlet: OutletRecord) => void): Promise<void> {
  await db.outlets
    .where('name')
    .anyOf([...given])
    .modify(how)
}
