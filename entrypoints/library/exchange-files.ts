import { exportCorpus } from '../../corpus/export-corpus'
import type { Corpus } from '../../corpus/schema'

/** The whole corpus as a file. Lines go into Blobs as they come, which the browser keeps on disk, not in memory. */
export async function exportFile(corpus: Corpus, options: Parameters<typeof exportCorpus>[1]): Promise<Blob> {
  const parts: Blob[] = []
  let lines: string[] = []
  for await (const line of exportCorpus(corpus, options)) {
    lines.push(line)
    if (lines.length >= 200) {
      parts.push(new Blob(lines))
      lines = []
    }
  }
  return new Blob([...parts, ...lines], { type: 'application/jsonl' })
}

/** Hands a file to the reader's downloads. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
