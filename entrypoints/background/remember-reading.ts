import { rememberArticle } from '../../corpus/remember-article'
import type { Corpus } from '../../corpus/schema'
import type { Article } from '../../engine/article'
import type { RevisionSeen, StorageState } from '../../messages/protocol'
import type { Sender } from '../../messages/transport'
import type { Settings } from '../../settings/settings'

/** Keeps what is being read, if the reader agreed and the window is no private one. A full disk does not end the reading. */
export async function rememberReading(
  corpus: Corpus,
  article: Article,
  settings: Settings,
  sender: Sender,
): Promise<{ storage: StorageState; revision: RevisionSeen | null }> {
  if (sender.isPrivate) return { storage: 'private-window', revision: null }
  if (!settings.remembers) return { storage: 'not-remembering', revision: null }
  const remembered = await rememberArticle(corpus, article, { now: Date.now() })
  return remembered.kind === 'full'
    ? { storage: 'full', revision: null }
    : { storage: 'stored', revision: remembered.earlier }
}
