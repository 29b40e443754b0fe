import { useTranslate } from '../shared/translate-context'
import { comparisonCsv } from './export/comparison-csv'
import { comparisonMarkdown } from './export/comparison-markdown'
import type { ComparedReply, Shelf } from './shelf'

/** Takes one comparison out, for teaching and research: on paper, as a text, as rows, as it is. */
export function ExportStory({ reply, onSave }: { reply: ComparedReply; onSave: Shelf['saveText'] }) {
  const t = useTranslate()
  const { comparison } = reply
  const name = fileName(comparison.articles.find(({ id }) => id === comparison.reading)?.title ?? '')
  return (
    <p class="tool-row">
      <button type="button" class="button" onClick={() => print()}>
        {t('libraryPrint')}
      </button>
      <button
        type="button"
        class="button"
        data-export="markdown"
        onClick={() => onSave(`${name}.md`, comparisonMarkdown(comparison, t), 'text/markdown')}
      >
        Markdown
      </button>
      <button
        type="button"
        class="button"
        data-export="csv"
        onClick={() => onSave(`${name}.csv`, comparisonCsv(comparison), 'text/csv')}
      >
        CSV
      </button>
      <button
        type="button"
        class="button"
        data-export="json"
        onClick={() => onSave(`${name}.json`, JSON.stringify(comparison, null, 2), 'application/json')}
      >
        JSON
      </button>
    </p>
  )
}

/** A name that every file system takes. */
function fileName(title: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `sidelight-${words.slice(0, 60) || 'comparison'}`
}
