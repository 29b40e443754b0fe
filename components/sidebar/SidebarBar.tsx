import type { Settings } from '../../settings/settings'
import { Icon } from '../shared/Icon'
import { useTranslate } from '../shared/translate-context'

interface Props {
  side: Settings['sidebar']['side']
  panel: 'none' | 'arrange' | 'keys'
  canArrange: boolean
  onPanel(panel: 'arrange' | 'keys'): void
  onSide?: (side: Settings['sidebar']['side']) => void
  onClose?: () => void
}

/** The bar on top: what can be done with the sidebar as a whole. */
export function SidebarBar({ side, panel, canArrange, onPanel, onSide, onClose }: Props) {
  const t = useTranslate()
  const otherSide = side === 'left' ? 'right' : 'left'
  return (
    <div class="bar-top">
      <h1>{t('extensionName')}</h1>
      <span class="bar-space" />
      {canArrange ? (
        <button
          type="button"
          class="icon-button"
          aria-expanded={panel === 'arrange'}
          title={t('arrange')}
          aria-label={t('arrange')}
          onClick={() => onPanel('arrange')}
        >
          <Icon name="arrange" />
        </button>
      ) : null}
      {onSide ? (
        <button
          type="button"
          class="icon-button"
          title={t(otherSide === 'left' ? 'moveLeft' : 'moveRight')}
          aria-label={t(otherSide === 'left' ? 'moveLeft' : 'moveRight')}
          onClick={() => onSide(otherSide)}
        >
          <Icon name={otherSide === 'left' ? 'dock-left' : 'dock-right'} />
        </button>
      ) : null}
      <button
        type="button"
        class="icon-button"
        aria-expanded={panel === 'keys'}
        title={t('keys')}
        aria-label={t('keys')}
        onClick={() => onPanel('keys')}
      >
        <Icon name="keys" />
      </button>
      {onClose ? (
        <button type="button" class="icon-button" title={t('close')} aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      ) : null}
    </div>
  )
}
