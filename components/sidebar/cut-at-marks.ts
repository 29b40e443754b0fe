/** Cuts a text into marked and unmarked stretches, at whole words; longer marks win where two overlap. */
export function cutAtMarks(
  text: string,
  marks: { text: string; name: string }[],
): { text: string; name: string | null }[] {
  const sorted = marks.filter((mark) => mark.text.trim()).sort((a, b) => b.text.length - a.text.length)
  if (sorted.length === 0) return [{ text, name: null }]
  const quote = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${sorted.map((mark) => `(${quote(mark.text)})`).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  const parts: { text: string; name: string | null }[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), name: null })
    const which = match.slice(1).findIndex((group) => group !== undefined)
    parts.push({ text: match[0], name: sorted[which]!.name })
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ text: text.slice(end), name: null })
  return parts
}
