import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { flattenMessages } from '../../locales/flatten-messages'
import { makeTranslate, type Translate } from '../../locales/translate'

/** The real texts of a locale file, read as the build reads them. */
export function translateForTests(locale = 'en'): Translate {
  const file = join(import.meta.dirname, '..', '..', 'locales', `${locale}.json`)
  const texts = flattenMessages(JSON.parse(readFileSync(file, 'utf8')))
  return makeTranslate((name) => texts[name] ?? '')
}
