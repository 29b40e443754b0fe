import type { UnreadableReason } from '../../components/shared/unreadable-words'
import type { CorpusTotals } from '../../messages/protocol'
import { askBackground } from '../../messages/transport'

/** How much is kept; or why it cannot be told, for which the corpus is tried once more from here. */
export async function countStored(): Promise<CorpusTotals | UnreadableReason> {
  try {
    return await askBackground('getTotals', {})
  } catch {
    const [{ openCorpus }, { CorpusUnreadable }, { countCorpus }] = await Promise.all([
      import('../../corpus/open-corpus'),
      import('../../corpus/corpus-unreadable'),
      import('../../corpus/count-corpus'),
    ])
    try {
      return await countCorpus(await openCorpus())
    } catch (cause) {
      return cause instanceof CorpusUnreadable ? cause.why : 'broken'
    }
  }
}
