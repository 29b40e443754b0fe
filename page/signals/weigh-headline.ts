import type { ArticleSignal } from './article-signal'

/** Pages of a site's own, and daily services, by how their headline or window title begins. */
const SERVICE_TITLE =
  /^(?:error(?: \d+)?|404\b.{0,40}|(?:sorry.{0,10})?(?:page|seite|site)? ?(?:not found|nicht gefunden|introuvable|no encontrada)|about(?: us| the \w+| [\p{Lu}][\w ]{2,30})?|who we are|contact(?: us)?|privacy(?: policy| notice)?|terms(?: (?:of|and) .{3,20})?|cookies?(?: policy)?|imprint|impressum|datenschutz\w*|mentions légales|sign in|log ?in|register|subscribe|search(?: results)?(?: for .*)?|archives?(?: .{3,20})?|(?:your )?(?:daily |weekly )?horoscopes?(?: for .*| today)?|(?:daily )?crossword.{0,20}|quiz.{0,20}|weather(?: forecast)?|tv guide|lottery results?|classifieds|jobs|obituaries|newsletters?|site ?map|help|faqs?|frequently asked questions|feed(?:: .*)?|(?:talk|user|special|category|template|file|wikipedia):.*)$/iu

const FORUM_TITLE = /\b(?:forums?|message board|board index)\b/i

/** What headline and window title say against an article: a page of the site itself, a daily service, a forum. */
export function weighHeadline(document: Document): ArticleSignal[] {
  const headline = document.getElementsByTagName('h1')[0]?.textContent ?? ''
  const [window = '', ...site] = document.title.split(/\s[-|–—:·•]\s/)
  const signals: ArticleSignal[] = []
  if ([headline, window].some((title) => SERVICE_TITLE.test(title.slice(0, 200).trim())))
    signals.push({ signal: 'its headline names a service or an error', weight: -6 })
  if (FORUM_TITLE.test(site.join(' '))) signals.push({ signal: 'its title speaks of a forum', weight: -3 })
  return signals
}
