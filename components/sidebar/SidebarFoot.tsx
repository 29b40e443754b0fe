import type { ComponentChildren } from 'preact'
import type { MessageKey } from '../../locales/translate'
import type { CompareReply, StorageState } from '../../messages/protocol'
import { useTranslate } from '../shared/translate-context'

const STORAGE_WORDS: Record<StorageState, MessageKey | null> = {
  stored: null,
  'not-remembering': 'storageNotRemembering',
  'private-window': 'storagePrivate',
  full: 'storageFull',
  refused: 'storageRefused',
}

interface Props {
  reply: CompareReply
  onOpenLibrary?: () => void
  children: ComponentChildren
}

/** What was looked at, whether this article is kept, and that it all stayed on this machine. */
export function SidebarFoot({ reply, onOpenLibrary, children }: Props) {
  const t = useTranslate()
  const storage = 'storage' in reply ? STORAGE_WORDS[reply.storage] : null
  return (
    <footer class="foot">
      {children}
      {reply.kind === 'compared' ? (
        <p>
          {t('lookedAt', {
            articles: t('articles', { count: reply.totals.articles }),
            outlets: t('outletsCount', { count: reply.totals.outlets }),
          })}
        </p>
      ) : null}
      {storage ? <p>{t(storage)}</p> : null}
      <p>{t('nothingLeaves')}</p>
      {onOpenLibrary ? (
        <button type="button" class="tool" onClick={onOpenLibrary}>
          {t('openLibrary')}
        </button>
      ) : null}
    </footer>
  )
}
