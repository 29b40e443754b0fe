import type { ArticleSignal } from './article-signal'

/** Forms of two fields and more that are neither a search nor a comment: to sign, to order, to log in. */
export function weighForms(document: Document): ArticleSignal[] {
  const forms = document.getElementsByTagName('form')
  for (let index = 0; index < Math.min(forms.length, 20); index++) {
    const form = forms[index] as Element
    if (form.querySelector('textarea,p + p')) continue
    const fields = form.querySelectorAll(
      'input:not([type="hidden"]):not([type="search"]):not([type="checkbox"]):not([type="submit"]):not([type="radio"])',
    )
    if (fields.length >= 2) return [{ signal: 'asks to fill in a form', weight: -2 }]
  }
  return []
}
