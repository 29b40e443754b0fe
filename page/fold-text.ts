/** Text for comparing: letters and digits only, lower case, single spaces; quotes, dashes and accents of spelling do not count. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
