/** Bytes a text takes at most: two a character. */
export const weighText = ({ title, paragraphs }: { title: string; paragraphs: readonly string[] }): number =>
  2 * paragraphs.reduce((sum, paragraph) => sum + paragraph.length, title.length)
