import type { SectionId, Settings } from '../../settings/settings'
import { Icon } from '../shared/Icon'
import { useTranslate } from '../shared/translate-context'
import { SECTION_TITLES } from './section-titles'

interface Props {
  order: SectionId[]
  hidden: SectionId[]
  onChange(part: Partial<Settings['sidebar']>): void
}

/** Which sections are shown, and in which order. */
export function ArrangeSections({ order, hidden, onChange }: Props) {
  const t = useTranslate()
  const move = (section: SectionId, by: -1 | 1) => {
    const from = order.indexOf(section)
    const moved = order.filter((one) => one !== section)
    moved.splice(from + by, 0, section)
    onChange({ order: moved })
  }
  return (
    <fieldset class="panel">
      <legend>{t('arrangeTitle')}</legend>
      <ul class="arrange">
        {order.map((section, at) => {
          const title = t(SECTION_TITLES[section])
          const isShown = !hidden.includes(section)
          return (
            <li key={section}>
              <label>
                <input
                  type="checkbox"
                  checked={isShown}
                  onChange={() =>
                    onChange({ hidden: isShown ? [...hidden, section] : hidden.filter((one) => one !== section) })
                  }
                />
                <span>{title}</span>
              </label>
              <button
                type="button"
                class="icon-button"
                aria-label={t('moveUp', { section: title })}
                disabled={at === 0}
                onClick={() => move(section, -1)}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={t('moveDown', { section: title })}
                disabled={at === order.length - 1}
                onClick={() => move(section, 1)}
              >
                <Icon name="down" />
              </button>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
