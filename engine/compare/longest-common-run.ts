/** How many words in a row two sentences have in common, counted up to `most`. Cost: the product of their lengths, times `most` at worst. */
export function longestCommonRun(a: Int32Array, b: Int32Array, most: number): number {
  let longest = 0
  for (let i = 0; i < a.length - longest; i++) {
    const word = a[i]
    for (let j = 0; j < b.length - longest; j++) {
      if (b[j] !== word) continue
      let run = 1
      while (run < most && i + run < a.length && j + run < b.length && a[i + run] === b[j + run]) run++
      if (run > longest) longest = run
      if (longest >= most) return most
    }
  }
  return longest
}
