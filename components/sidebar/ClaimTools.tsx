import { useEffect, useRef, useState } from 'preact/hooks'
import { copyText } from '../shared/copy-text'
import { Icon } from '../shared/Icon'
import { useTranslate } from '../shared/translate-context'
import { useStory } from './story-context'

interface Props {
  /** See `claimKey`. */
  claim: string
  /** What "copy" puts on the clipboard. */
  cite: () => string
}

/** What can be done with one claim: copy it as a citation, or leave it out from now on. */
export function ClaimTools({ claim, cite }: Props) {
  const t = useTranslate()
  const { onDismiss } = useStory()
  const [state, setState] = useState<'idle' | 'copied' | 'not-copied' | 'asking'>('idle')
  const tools = useRef<HTMLParagraphElement>(null)
  const takesFocus = useRef(false)
  const ask = (isAsking: boolean) => {
    takesFocus.current = true
    setState(isAsking ? 'asking' : 'idle')
  }
  /** The button that was pressed goes with the question it opened or closed; the focus must not go with it. */
  useEffect(() => {
    if (takesFocus.current) tools.current?.querySelector<HTMLElement>('button:last-of-type')?.focus()
    takesFocus.current = false
  }, [state])
  const copy = async (event: Event) => {
    const { ownerDocument } = event.currentTarget as Element
    setState((await copyText(cite(), ownerDocument)) ? 'copied' : 'not-copied')
  }
  if (state === 'asking')
    return (
      <p class="claim-tools is-asking" ref={tools}>
        <span>{t('leaveOutQuestion')}</span>
        <button type="button" class="tool" onClick={() => onDismiss(claim)}>
          {t('leaveOut')}
        </button>
        <button type="button" class="tool" onClick={() => ask(false)}>
          {t('keep')}
        </button>
      </p>
    )
  return (
    <p class={`claim-tools ${state === 'idle' ? '' : 'is-done'}`} ref={tools} onMouseLeave={() => setState('idle')}>
      <span role="status">{state === 'copied' ? t('copied') : state === 'not-copied' ? t('notCopied') : ''}</span>
      <button type="button" class="icon-button" title={t('copyCitation')} aria-label={t('copyCitation')} onClick={copy}>
        <Icon name={state === 'copied' ? 'done' : 'copy'} />
      </button>
      <button
        type="button"
        class="icon-button"
        title={t('thisIsWrong')}
        aria-label={t('thisIsWrong')}
        onClick={() => ask(true)}
      >
        <Icon name="wrong" />
      </button>
    </p>
  )
}
