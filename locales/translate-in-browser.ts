import browser from 'webextension-polyfill'
import { makeTranslate, type Translate } from './translate'

/** Texts as the browser chose them by its own language; ready at once, also in content scripts. */
export function translateInBrowser(): Translate {
  return makeTranslate((name) => browser.i18n.getMessage(name))
}
