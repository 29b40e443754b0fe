/** A fragment may be of any length; beyond this many words the ends alone find the passage. */
const MAX_WHOLE_WORDS = 8
const END_WORDS = 4

/**
 * The address of a passage in another article: a text fragment (WICG Scroll to Text Fragment), so that the browser scrolls to it
 * and marks it. Null where the address is no web address, which a stored article could hold.
 */
export function linkToPassage(url: string, passage: string | null): string | null {
  const address = URL.canParse(url) ? new URL(url) : null
  if (!address || !/^https?:$/.test(address.protocol)) return null
  const words = passage?.trim().split(/\s+/) ?? []
  if (!words[0]) return address.href
  const parts =
    words.length <= MAX_WHOLE_WORDS
      ? [words.join(' ')]
      : [words.slice(0, END_WORDS).join(' '), words.slice(-END_WORDS).join(' ')]
  const directive = `:~:text=${parts.map(encodeFragment).join(',')}`
  return `${address.href}${address.hash ? '' : '#'}${directive}`
}

/** The dash is the directive's own sign, and encodeURIComponent leaves it. A lone surrogate cannot be encoded. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
}
