import { CorpusUnreadable } from '../../corpus/corpus-unreadable'
import { findMatches } from '../../corpus/find-candidates'
import { loadArticles } from '../../corpus/load-articles'
import { loadDismissed } from '../../corpus/reader-word'
import type { Article } from '../../engine/article'
import { capArticle } from '../../engine/cap-article'
import { compareArticles } from '../../engine/compare-articles'
import type { CompareReply } from '../../messages/protocol'
import type { Sender } from '../../messages/transport'
import { isPausedOn } from '../../settings/is-paused-on'
import { loadSettings } from '../../settings/keep-settings'
import { rememberReading } from './remember-reading'
import { withCorpus } from './with-corpus'

/** Fewer paragraphs than this tell too little to compare. */
const MIN_PARAGRAPHS = 2
/** More reports of one story than this are not read side by side; the best matches are kept. */
const MAX_OTHERS = 12

/** The whole answer to one page view: find the story, compare, remember. Expected outcomes are values. */
export async function answerCompare(asked: Article, sender: Sender): Promise<CompareReply> {
  const settings = await loadSettings()
  if (!settings.isOn) return { kind: 'paused', why: 'switched-off' }
  if (sender.url && isPausedOn(settings, new URL(sender.url).hostname))
    return { kind: 'paused', why: 'site-switched-off' }
  const article = capArticle(asked)
  if (article.paragraphs.length < MIN_PARAGRAPHS) return { kind: 'too-short', paragraphs: article.paragraphs.length }
  try {
    return await withCorpus(async (corpus) => {
      const { id, matches, totals } = await findMatches(corpus, article)
      const same = matches.filter(({ isSameStory }) => isSameStory).slice(0, MAX_OTHERS)
      const others = await loadArticles(
        corpus,
        same.map((match) => match.id),
      )
      const dismissed = [...(await loadDismissed(corpus, id))]
      const remembering = rememberReading(corpus, article, settings, sender)
      const comparison = others.length > 0 ? compareArticles({ ...article, id }, others) : null
      const { storage, revision } = await remembering
      if (comparison === null) {
        const isUnasked = totals.articles === 0 && settings.answeredAt === null
        return isUnasked ? { kind: 'not-consented' } : { kind: 'nothing-similar', totals, storage }
      }
      return { kind: 'compared', comparison, matches: same, totals, revision, dismissed, storage }
    })
  } catch (error) {
    if (error instanceof CorpusUnreadable) return { kind: 'corpus-unreadable', why: error.why }
    throw error
  }
}
