import { SKETCH_HEADER, type Sketch, sketchTerms } from '../../engine/match/sketch'

/**
 * Articles in one part. A day holds as many parts as it needs, and only its last one is written to: an article kept
 * costs one rewritten part, a day read costs few records. 64 sketches of at most 360 bytes stay under 64 KiB, above
 * which Chromium keeps a value in a file of its own.
 */
export const PART_ARTICLES = 64

/** One part of the index in memory: what sketches and headlines hold at the same place. */
export interface IndexPart {
  keys: number[]
  sketches: Sketch[]
  headlines: string[]
}

export const emptyPart = (): IndexPart => ({ keys: [], sketches: [], headlines: [] })

/** Sketches one after another, as they are stored. */
export function joinSketches(sketches: readonly Sketch[]): Uint32Array {
  const joined = new Uint32Array(sketches.reduce((sum, sketch) => sum + sketch.length, 0))
  let at = 0
  for (const sketch of sketches) {
    joined.set(sketch, at)
    at += sketch.length
  }
  return joined
}

/** Each sketch of a stored run, whatever its version: every version's header tells its length. */
export function splitStored(stored: Uint32Array): Sketch[] {
  const sketches: Sketch[] = []
  for (let at = 0; at < stored.length; ) {
    const end = at + SKETCH_HEADER + sketchTerms(stored[at]!)
    sketches.push(stored.subarray(at, end))
    at = end
  }
  return sketches
}
