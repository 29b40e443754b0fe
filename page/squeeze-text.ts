import { plainText } from './plain-text'

/**
 * Text without any white space or invisible character, the form in which passages are searched: pages that re-render change
 * white space, line breaks and element borders, but not the letters.
 */
export function squeezeText(raw: string): string {
  return plainText(raw).replaceAll(' ', '')
}

/**
 * The UTF-16 offset in `raw` at which its squeezed character number `squeezedOffset` stands.
 * Past the end it is the offset behind the last character that counts.
 */
export function rawOffset(raw: string, squeezedOffset: number): number {
  let left = squeezedOffset
  let end = 0
  for (let index = 0; index < raw.length; ) {
    const character = String.fromCodePoint(raw.codePointAt(index) as number)
    const length = squeezeText(character).length
    if (length > left) return index + left
    left -= length
    index += character.length
    if (length) end = index
  }
  return end
}
