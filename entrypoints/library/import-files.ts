import type { ImportState, LeftOut } from '../../components/library/shelf'
import { type ImportReport, importCorpus } from '../../corpus/import-corpus'
import type { Corpus } from '../../corpus/schema'
import { readFileLines } from './read-file-lines'

/** Things left out that are named one by one, over all files. */
const MAX_NAMED = 500

interface Options {
  now: number
  signal: AbortSignal
  onProgress(so: ImportState): void
}

/** Takes files in one after another. A file that cannot be read is named and passed over; what was stored stays. */
export async function importFiles(corpus: Corpus, files: File[], options: Options): Promise<ImportState> {
  let sum: ImportState = { state: 'running', added: 0, changed: 0, known: 0, leftOutCount: 0, leftOut: [] }
  for (const file of files) {
    const lines = await readFileLines(file)
    if (!('reason' in lines)) {
      const before = sum
      const add = (report: Readonly<ImportReport>) => addUp(before, file.name, report, lines.isNumbered)
      const report = await importCorpus(corpus, lines.lines, {
        now: options.now,
        signal: options.signal,
        onProgress: (so) => options.onProgress(add(so)),
      })
      sum = add(report)
      if (report.ended === 'cancelled' || report.ended === 'full') return { ...sum, state: report.ended }
      if (report.ended === 'newer-format')
        sum = leaveOut(sum, { file: file.name, line: null, reason: 'newer-format', field: null })
    } else sum = leaveOut(sum, { file: file.name, line: null, reason: lines.reason, field: null })
    if (options.signal.aborted) return { ...sum, state: 'cancelled' }
  }
  return { ...sum, state: 'done' }
}

function addUp(sum: ImportState, file: string, report: Readonly<ImportReport>, isNumbered: boolean): ImportState {
  const named = report.broken.map(
    ({ line, reason, field }): LeftOut => ({ file, line: isNumbered ? line : null, reason, field }),
  )
  return {
    state: 'running',
    added: sum.added + report.added,
    changed: sum.changed + report.changed,
    known: sum.known + report.known,
    leftOutCount: sum.leftOutCount + report.brokenCount,
    leftOut: [...sum.leftOut, ...named].slice(0, MAX_NAMED),
  }
}

const leaveOut = (sum: ImportState, what: LeftOut): ImportState => ({
  ...sum,
  leftOutCount: sum.leftOutCount + 1,
  leftOut: [...sum.leftOut, what].slice(0, MAX_NAMED),
})
