const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const WRITTEN_ORDINAL = /^(\d{1,4})(?:st|nd|rd|th)$/

/**
 * One English word as a number: "five" and "5" are "5", "third" and "3rd" are "#3". Undefined where it is none;
 * "one" and "first" are undefined too, they mostly count nothing.
 */
export function readNumeral(word: string): string | undefined {
  const cardinal = CARDINALS.indexOf(word)
  if (cardinal > 1) return String(cardinal)
  const written = WRITTEN_ORDINAL.exec(word)?.[1]
  const ordinal = written ? Number(written) : ORDINALS.indexOf(word)
  return ordinal > 1 ? `#${ordinal}` : undefined
}
