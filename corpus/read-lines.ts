/** UTF-16 units of the longest line taken in: an article at its cap with twenty earlier texts fits, twice over. */
export const MAX_LINE = 16_000_000

/** A line and its number, from 1; `text` is null where it was longer than MAX_LINE, and was passed over. */
export interface NumberedLine {
  number: number
  text: string | null
}

/** Lines of a stream of UTF-8, holding no more than one of them in memory. Ends of lines may be LF or CRLF. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, maxLine = MAX_LINE): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder()
  let number = 1
  let begun: string[] = []
  let length = 0
  const finish = (last: string): NumberedLine => {
    const isTooLong = length + last.length > maxLine
    const text = isTooLong ? null : [...begun, last].join('').replace(/\r$/, '')
    begun = []
    length = 0
    return { number: number++, text }
  }
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n')
    for (const piece of pieces.slice(0, -1)) yield finish(piece)
    const rest = pieces.at(-1)!
    length += rest.length
    if (length <= maxLine) begun.push(rest)
    else begun = []
  }
  const last = decoder.decode()
  if (length + last.length > 0) yield finish(last)
}
