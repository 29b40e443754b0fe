/** So much of a claim's text tells it from the others of its kind. */
const KEY_TEXT_LENGTH = 120

/** Names a claim by what it says, so that it stays left out when the articles around it change. */
export function claimKey(kind: 'point' | 'quotation' | 'differs' | 'naming', text: string): string {
  return `${kind}:${text.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, KEY_TEXT_LENGTH)}`
}
