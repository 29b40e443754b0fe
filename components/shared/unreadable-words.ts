import type { MessageKey } from '../../locales/translate'
import type { CompareReply } from '../../messages/protocol'

export type UnreadableReason = Extract<CompareReply, { kind: 'corpus-unreadable' }>['why']

/** Why the stored articles do not open, and what to do. */
export const UNREADABLE_WORDS: Record<UnreadableReason, MessageKey> = {
  'newer-version': 'unreadableNewer',
  refused: 'unreadableRefused',
  broken: 'unreadableBroken',
}
