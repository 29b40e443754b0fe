import type { CompareReply } from '../../messages/protocol'
import { useTranslate } from '../shared/translate-context'

/** What was looked at and what can be done, where there is nothing to compare. */
export function StateNote({ reply }: { reply: Exclude<CompareReply, { kind: 'compared' }> }) {
  const t = useTranslate()
  const [title, ...lines] = explain(reply, t)
  return (
    <div class="state" role="status">
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

function explain(reply: Exclude<CompareReply, { kind: 'compared' }>, t: ReturnType<typeof useTranslate>): string[] {
  switch (reply.kind) {
    case 'nothing-similar': {
      const { articles, outlets } = reply.totals
      if (articles === 0) return [t('nothingStoredTitle'), t('nothingStoredDo')]
      const looked = t('lookedAt', {
        articles: t('articles', { count: articles }),
        outlets: t('outletsCount', { count: outlets }),
      })
      return [t('nothingSimilarTitle'), looked, t('nothingSimilarDo')]
    }
    case 'paused':
      return [t('pausedTitle'), t(reply.why === 'switched-off' ? 'pausedEverywhere' : 'pausedHere')]
    case 'not-consented':
      return [t('notConsentedTitle'), t('notConsentedDo')]
    case 'too-short':
      return [t('tooShortTitle'), t('tooShortDo', { count: reply.paragraphs })]
    case 'corpus-unreadable':
      return [
        t('unreadableTitle'),
        t(
          reply.why === 'newer-version'
            ? 'unreadableNewer'
            : reply.why === 'refused'
              ? 'unreadableRefused'
              : 'unreadableBroken',
        ),
        t('unreadableSafe'),
      ]
  }
}
