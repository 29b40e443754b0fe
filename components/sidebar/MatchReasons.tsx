import type { MatchReason, MatchTier, StoryMatch } from '../../engine/story-match'
import type { MessageKey, Translate } from '../../locales/translate'
import { useTranslate } from '../shared/translate-context'

export const TIER_WORDS: Record<MatchTier, MessageKey> = {
  sure: 'matchSure',
  likely: 'matchLikely',
  perhaps: 'matchPerhaps',
}
const MAX_WORDS = 6

/** By what an article is taken to tell this story; and the reader's word that it does not. */
export function MatchReasons({ match, onNotSame }: { match: StoryMatch; onNotSame: () => void }) {
  const t = useTranslate()
  return (
    <div class="match">
      <ul>
        {match.reasons.map((reason) => (
          <li key={reason.kind}>{explain(reason, t)}</li>
        ))}
      </ul>
      <button type="button" class="tool" onClick={onNotSame}>
        {t('notThisStory')}
      </button>
    </div>
  )
}

function explain(reason: MatchReason, t: Translate): string {
  const list = new Intl.ListFormat(t.language, { type: 'unit' })
  switch (reason.kind) {
    case 'names':
      return t('reasonNames', { words: list.format(reason.words.slice(0, MAX_WORDS)) })
    case 'terms':
      return t('reasonTerms', { words: list.format(reason.words.slice(0, MAX_WORDS)) })
    case 'days-apart':
      return reason.days === 0 ? t('reasonSameDay') : t('reasonDaysApart', { count: reason.days })
    case 'wire-copy':
      return t('reasonWireCopy', {
        share: new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 0 }).format(reason.share),
      })
    case 'said-by-reader':
      return t('reasonSaidByReader')
  }
}
