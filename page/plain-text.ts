/**
 * Characters that show nothing but reorder or hide text: C0/C1 controls, bidi embeddings, overrides, isolates and marks,
 * zero-width space, word joiner, byte order mark, soft hyphen, tags and noncharacters. The joiners U+200C and U+200D stay: Persian,
 * Indic scripts and emoji need them.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is this file's work
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud83b-\ud83e][\udffe\udfff]|\udb40[\udc00-\udc7f]/g
const WHITESPACE = /[\s\u0085]+/g

/** Text as a person reads it: invisible characters out, every run of white space one space, no space at the ends. */
export function plainText(raw: string): string {
  return raw.replace(INVISIBLE, '').replace(WHITESPACE, ' ').trim()
}
