import { SKETCH_VERSION, type Sketch } from '../../engine/match/sketch'
import type { HeadlinePart, SketchPart } from '../schema'

/**
 * Articles in one part. A day holds as many parts as it needs, and only its last one is written to: an article kept
 * costs one rewritten part, a day read costs few records. With 64 instead of 32, reading is a tenth faster, twice as
 * much is written, and what was written over takes 60 bytes an article more until the database clears it away. Above
 * 64 KiB Chromium keeps a value in a file of its own.
 */
export const PART_ARTICLES = 32

/** One part of the index in memory: what sketches and headlines hold at the same place. */
export interface IndexPart {
  keys: number[]
  sketches: Sketch[]
  headlines: string[]
  version: number
}

export const emptyPart = (): IndexPart => ({ keys: [], sketches: [], headlines: [], version: SKETCH_VERSION })

/** A part as stored, taken apart; an empty one where nothing is stored. */
export function openPart(sketches: SketchPart | undefined, headlines: HeadlinePart | undefined): IndexPart {
  if (!sketches || !headlines) return emptyPart()
  let at = 0
  const views = Array.from(sketches.lengths, (length) => {
    at += length
    return sketches.sketches.subarray(at - length, at)
  })
  return { keys: [...sketches.keys], sketches: views, headlines: [...headlines.headlines], version: sketches.version }
}

/** A part as it is stored at a place. */
export function closePart(
  place: { day: number; part: number },
  { keys, sketches, headlines, version }: IndexPart,
): { sketches: SketchPart; headlines: HeadlinePart } {
  const { day, part } = place
  const stored = Float64Array.from(keys)
  const lengths = Uint8Array.from(sketches, (sketch) => sketch.length)
  return {
    sketches: { day, part, version, keys: stored, lengths, sketches: joinSketches(sketches) },
    headlines: { day, part, keys: stored, headlines },
  }
}

function joinSketches(sketches: readonly Sketch[]): Uint32Array {
  const joined = new Uint32Array(sketches.reduce((sum, sketch) => sum + sketch.length, 0))
  let at = 0
  for (const sketch of sketches) {
    joined.set(sketch, at)
    at += sketch.length
  }
  return joined
}
