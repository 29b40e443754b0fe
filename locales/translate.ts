import type messages from './en.json'

/** A text of the extension; English has them all. */
export type MessageKey = keyof typeof messages

/** Texts in the reader's language. Components receive it, so that they can be tested without a browser. */
export interface Translate {
  /**
   * Fills `{name}` places with the values; numbers are written the language's way.
   * A text with plural forms takes its form from `values.count`.
   */
  (key: MessageKey, values?: Record<string, string | number>): string
  /** BCP 47 tag of the texts, for dates and `lang`. */
  language: string
  direction: 'ltr' | 'rtl'
}

/**
 * @param lookup the text stored under a name, or '' where there is none. Plural forms are stored as `key_one`, `key_other` …
 */
export function makeTranslate(lookup: (name: string) => string): Translate {
  const language = lookup('language') || 'en'
  const plurals = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  const translate = (key: MessageKey, values: Record<string, string | number> = {}) => {
    const count = typeof values.count === 'number' ? values.count : null
    const form = count === null ? '' : lookup(`${key}_${plurals.select(count)}`) || lookup(`${key}_other`)
    const text = form || lookup(key)
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name]
      return value === undefined ? place : typeof value === 'number' ? numbers.format(value) : value
    })
  }
  return Object.assign(translate, { language, direction: lookup('direction') === 'rtl' ? 'rtl' : 'ltr' } as const)
}
