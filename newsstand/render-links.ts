import { escapeHtml } from './escape-html'
import { teasers } from './teasers'

/** A list of links to the outlet's other pages, `[from, to)` of the language's teasers. */
export function renderLinks(language: string, from: number, to: number): string {
  const list = teasers[language === 'de' ? 'de' : 'en'].slice(from, to)
  return `<ul>${list.map((teaser) => `<li><a href="${encodeURI(teaser.path)}">${escapeHtml(teaser.title)}</a></li>`).join('')}</ul>`
}

/** A navigation bar's links, each to a section's address. */
export function renderSections(names: string[]): string {
  return names
    .map((name) => `<a href="/${encodeURIComponent(name.toLowerCase().replace(/\s+/g, '-'))}">${escapeHtml(name)}</a>`)
    .join('\n')
}
