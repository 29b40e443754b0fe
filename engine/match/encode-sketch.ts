import { SKETCH_HEADER, SKETCH_VERSION, type Sketch, sketchTerms, sketchVersion } from './sketch'

/** A day's sketches as one run of bytes, in order. Needs a little-endian machine, as every browser's is. */
export function encodeSketches(sketches: readonly Sketch[]): Uint8Array {
  const words = new Uint32Array(sketches.reduce((sum, sketch) => sum + sketch.length, 0))
  let at = 0
  for (const sketch of sketches) {
    words.set(sketch, at)
    at += sketch.length
  }
  return new Uint8Array(words.buffer)
}

/**
 * The numbers of a day's record, scanned without another object made.
 * @throws RangeError when the bytes are no whole sketches of this version: the day is to be sketched anew.
 */
export function decodeSketches(bytes: Uint8Array): Uint32Array {
  if (bytes.byteLength % 4 !== 0) throw new RangeError('sketches: not whole numbers')
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4)
  let at = 0
  while (at < words.length) {
    if (sketchVersion(words[at]!) !== SKETCH_VERSION) throw new RangeError('sketches: another version')
    at += SKETCH_HEADER + sketchTerms(words[at]!)
  }
  if (at !== words.length) throw new RangeError('sketches: cut off')
  return words
}

/** Each sketch of a run, as views into it. */
export function splitSketches(words: Uint32Array): Sketch[] {
  const sketches: Sketch[] = []
  for (let at = 0; at < words.length; ) {
    const end = at + SKETCH_HEADER + sketchTerms(words[at]!)
    sketches.push(words.subarray(at, end))
    at = end
  }
  return sketches
}
