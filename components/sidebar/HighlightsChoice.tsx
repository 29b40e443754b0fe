import { useId } from 'preact/hooks'
import type { MessageKey } from '../../locales/translate'
import type { Settings } from '../../settings/settings'
import { useTranslate } from '../shared/translate-context'

const CHOICES: Record<Settings['highlights'], MessageKey> = {
  off: 'highlightsOff',
  quiet: 'highlightsQuiet',
  full: 'highlightsFull',
}
const LEGEND: { mark: string; means: MessageKey }[] = [
  { mark: 'only-here', means: 'highlightOnlyHere' },
  { mark: 'varies', means: 'highlightVaries' },
  { mark: 'differs', means: 'highlightDiffers' },
]

interface Props {
  value: Settings['highlights']
  onChange(value: Settings['highlights']): void
}

/** How much is marked in the article's text, and what the marks mean. */
export function HighlightsChoice({ value, onChange }: Props) {
  const t = useTranslate()
  const name = useId()
  return (
    <fieldset class="highlights">
      <legend>{t('highlights')}</legend>
      <span class="choices">
        {(Object.keys(CHOICES) as Settings['highlights'][]).map((choice) => (
          <label key={choice}>
            <input type="radio" name={name} checked={choice === value} onChange={() => onChange(choice)} />
            <span>{t(CHOICES[choice])}</span>
          </label>
        ))}
      </span>
      {value === 'off' ? null : (
        <ul class="legend">
          {LEGEND.map(({ mark, means }) => (
            <li key={mark}>
              <span class={`mark is-${mark}`}>{t(means)}</span>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}
