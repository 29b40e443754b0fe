/** A locale file: a text by key, or its plural forms by the categories of `Intl.PluralRules`. */
export type LocaleFile = Record<string, string | Record<string, string>>

/** One name for every text; the plural forms of `key` become `key_one`, `key_other` … */
export function flattenMessages(file: LocaleFile): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [key, message] of Object.entries(file)) {
    if (typeof message === 'string') texts[key] = message
    else for (const [form, text] of Object.entries(message)) texts[`${key}_${form}`] = text
  }
  return texts
}
