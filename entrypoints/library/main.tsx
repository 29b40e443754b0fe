import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import '../../components/tokens.css'
import { DataSection, type ImportState } from '../../components/library/DataSection'
import { TranslateContext } from '../../components/shared/translate-context'
import { countCorpus } from '../../corpus/count-corpus'
import { openCorpus } from '../../corpus/open-corpus'
import type { Corpus } from '../../corpus/schema'
import { translateInBrowser } from '../../locales/translate-in-browser'
import type { CorpusTotals } from '../../messages/protocol'
import { exportFile, importFile, saveFile } from './exchange-files'

function LibraryPage({ corpus }: { corpus: Corpus }) {
  const [totals, setTotals] = useState<CorpusTotals | null>(null)
  const [imported, setImported] = useState<ImportState | null>(null)
  const running = useRef<AbortController | null>(null)
  const count = () => void countCorpus(corpus).then(setTotals)
  useEffect(count, [corpus])
  const take = async (file: File) => {
    running.current = new AbortController()
    const report = await importFile(corpus, file, {
      now: Date.now(),
      signal: running.current.signal,
      onProgress: (so) => setImported({ ...so, state: 'running' }),
    })
    setImported({ ...report, state: report.ended })
    count()
  }
  const give = async () => {
    const now = Date.now()
    saveFile(`sidelight-${new Date(now).toISOString().slice(0, 10)}.jsonl`, await exportFile(corpus, { now }))
  }
  return (
    <main class="sidelight library">
      <DataSection
        totals={totals}
        imported={imported}
        onImport={(file) => void take(file)}
        onCancel={() => running.current?.abort()}
        onExport={() => void give()}
      />
    </main>
  )
}

const translate = translateInBrowser()
document.documentElement.lang = translate.language
render(
  <TranslateContext.Provider value={translate}>
    <LibraryPage corpus={await openCorpus()} />
  </TranslateContext.Provider>,
  document.getElementById('root')!,
)
