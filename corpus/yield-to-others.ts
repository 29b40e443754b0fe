/**
 * Milliseconds of work after which others get their turn. A worker held longer than 50 ms is felt as a stutter; what
 * cannot be cut (one long article, handing a batch to the database) comes on top of this.
 */
export const SLICE_MS = 12

/** Lets messages and events of this context be handled before work goes on. */
export const yieldToOthers = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** Answers when a slice of work is over, counted from the last turn given. */
export function startSlices(clock: () => number = () => performance.now()): () => Promise<void> {
  let began = clock()
  return async () => {
    if (clock() - began < SLICE_MS) return
    await yieldToOthers()
    began = clock()
  }
}
