import type { Presence } from '../../engine/comparison'
import type { MessageKey } from '../../locales/translate'

export const PRESENCE_WORDS: Record<Presence, MessageKey> = {
  yes: 'presenceYes',
  perhaps: 'presencePerhaps',
  no: 'presenceNo',
  unknown: 'presenceUnknown',
}

/** Filled: has it. Half: perhaps. Open: not found. Dash: cannot be told. Shape carries the meaning, colour only helps. */
export function PresenceDot({ presence }: { presence: Presence }) {
  return (
    <svg class={`dot is-${presence}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {presence === 'unknown' ? <path d="M4.5 7h5" /> : <circle cx="7" cy="7" r="4.75" />}
      {presence === 'perhaps' ? <path class="dot-half" d="M7 2.25a4.75 4.75 0 0 0 0 9.5z" /> : null}
    </svg>
  )
}
