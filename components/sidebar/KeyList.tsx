import type { MessageKey } from '../../locales/translate'
import { useTranslate } from '../shared/translate-context'

const KEYS: { keys: string[]; does: MessageKey }[] = [
  { keys: ['Esc'], does: 'keyEscape' },
  { keys: ['?'], does: 'keyHelp' },
  { keys: ['←', '↑', '→', '↓'], does: 'keyArrows' },
  { keys: ['Home', 'End'], does: 'keyHomeEnd' },
  { keys: ['Enter'], does: 'keyEnter' },
  { keys: ['N', 'P'], does: 'keyStep' },
  { keys: ['Alt', 'Shift', 'S'], does: 'keyToggle' },
  { keys: ['Alt', 'Shift', 'N', 'P'], does: 'keyStepAnywhere' },
]

/** Every key the sidebar knows. */
export function KeyList() {
  const t = useTranslate()
  return (
    <section class="panel" aria-label={t('keys')}>
      <h2>{t('keys')}</h2>
      <dl class="keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
