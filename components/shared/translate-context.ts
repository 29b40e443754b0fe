import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Translate } from '../../locales/translate'

export const TranslateContext = createContext<Translate | null>(null)

/** @throws outside of a TranslateContext */
export function useTranslate(): Translate {
  const translate = useContext(TranslateContext)
  if (!translate) throw new Error('no TranslateContext around this component')
  return translate
}
