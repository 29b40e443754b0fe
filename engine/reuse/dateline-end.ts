/** "HALVORN (Meridian Wire) — ", "Beijing — ": where and by whom it was written. */
const DATELINE = /^\p{Lu}[\p{L}.,’'/ -]{2,60}?(?:\([\p{L}\p{N} .&/-]{1,40}\) ?)?(?: ?[—–―]| -{1,2}) /u
/** "A grey zone — nobody knows": a sentence may begin with a short clause; a dateline is a place, not a clause. */
const MOST_WORDS = 6

/** Where the dateline of a text ends; 0 where it has none. */
export function datelineEnd(text: string): number {
  const dateline = DATELINE.exec(text)?.[0] ?? ''
  return dateline.split(' ').length <= MOST_WORDS + 2 && /^\p{Lu}\S/u.test(dateline) ? dateline.length : 0
}
