import { exportCorpus } from '../../corpus/export-corpus'
import { type ImportOptions, type ImportReport, importCorpus } from '../../corpus/import-corpus'
import { readLines } from '../../corpus/read-lines'
import type { Corpus } from '../../corpus/schema'

/** Takes a JSON Lines file into the corpus, a piece at a time. */
export function importFile(corpus: Corpus, file: File, options: ImportOptions): Promise<ImportReport> {
  return importCorpus(corpus, readLines(chunksOf(file)), options)
}

/** Firefox and Chromium both read streams; async iteration over them is newer than the oldest browsers supported. */
async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

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
