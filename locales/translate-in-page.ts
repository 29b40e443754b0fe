import browser from 'webextension-polyfill'
import { flattenMessages, type LocaleFile } from './flatten-messages'
import { makeTranslate, type Translate } from './translate'
import { translateInBrowser } from './translate-in-browser'

const FILES: Record<string, () => Promise<{ default: unknown }>> = {
  ar: () => import('./ar.json'),
  de: () => import('./de.json'),
  en: () => import('./en.json'),
  es: () => import('./es.json'),
  fr: () => import('./fr.json'),
}

/**
 * Texts for a page of the extension. Right after an installation Chromium now and then has none to give to the process
 * that shows our pages (seen in one start of three under load); then the page reads the file itself.
 */
export async function translateInPage(): Promise<Translate> {
  if (browser.i18n.getMessage('language')) return translateInBrowser()
  const load = FILES[browser.i18n.getUILanguage().slice(0, 2)] ?? FILES.en!
  const texts = flattenMessages((await load()).default as LocaleFile)
  return makeTranslate((name) => texts[name] ?? '')
}
