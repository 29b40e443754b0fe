import { ancestorRule } from '../ancestor-rule'
import { classWords } from '../class-words'

const JUNK_WORDS = new RegExp(
  ` (?:${[
    'related ?(?:\\w+ ){0,2}|more (?:on|stories|news|from|articles)|read ?(?:more|next|also)|see also|recommend(?:ed|ations?)?|recirc(?:ulation)?|trending|popular|most (?:read|popular|viewed)|latest(?: news)?|headline list|headlines?list|up next|also on|also like|teasers?|story ?rail|rail|rail item|suggested',
    'news ?letters?|sign ?up|sign ?in|subscribe|subscription|subscriber|inbox|mailing list|mailchimp',
    'promos?|promotion|sponsor(?:ed)?|advert(?:isement|ising|s)?|ads?|ad (?:container|wrapper|slot|unit|block|break|label)|adsense|outbrain|taboola|affiliate|commercial|dfp|mpu',
    'shar(?:e|ing)|share ?(?:bar|tools|buttons?|links?)|social|socials|addthis|sharedaddy|follow ?us|bookmarks?',
    'comments?|comment ?(?:form|list|count|section|area)|disqus|respond|replies|livefyre|discussion',
    'breadcrumbs?|pagination|pager|skip link|print header|print only|article ?label',
    'tags?|tag ?(?:list|cloud|links)|post tags|keywords|topics?|topic ?list|post ?meta|entry ?meta|article ?meta|post ?info|postinfo|post views|entry views|info ?box views|submitted|publish ?info|publishinfo|publication info|published|read ?(?:ing)? time|estimated read time',
    'author ?(?:bio|box|info|content|excerpt|details|card|description|flyout|gear|profile|about)|about (?:the )?author|post author|entry author bio|bio|author|authors|contributor|contributors',
    'by ?line|bylines|byline (?:date|section)|date ?line|timestamp|time ?stamp|story timestamp|publish ?date|pub ?date|post ?date|entry date|article ?date|date ?published|date ?time|calendar (?:date|time)|last updated|updated',
    'cookies?|cookie ?(?:bar|banner|notice|consent)|consent|gdpr|privacy ?(?:bar|notice)|paywall ?(?:prompt|offer)|regwall|metered ?message|disclaimer|disclosure|copyrights?|copyright notice|legal',
    'autor|autoren|autor ?(?:info|box|bio|zeile)|auteurs?|abo|abo ?(?:box|hinweis|teaser)|anzeige|werbung|teilen|kommentare?|leserbriefe|themen|schlagworte|mehr ?zum ?thema|verwandte|datum|partager|publicite|commentaires?|infolettre|abonnement|a ?lire ?aussi|compartir|relacionad[ao]s|publicidad|boletin|comentarios|etiquetas|condividi|pubblicita|correlati|commenti|veja ?tambem|leia ?tambem|comentarios',
    'widget ?(?:title|area)|sidebar|secondary|cta|call to action|callout|donate|donation|support us|app ?(?:promo|banner)|click to tweet|tweet this|correction ?form|nav ?stats|makehomepage\\w*|signup\\w*',
  ].join('|')}) `,
)

/** A class that holds this share of the article or more names the article, not an extra. */
const MAX_SHARE = 0.25

function testJunkClass(element: Element): string | null {
  const found = JUNK_WORDS.exec(classWords(element))
  return found ? `its class says “${found[0].trim()}”` : null
}

/** Boxes that their class or id names as extras: related stories, newsletters, bylines, share bars, comments, advertising. */
export const leaveOutJunkClasses = ancestorRule(
  'leave-out-junk-classes',
  testJunkClass,
  MAX_SHARE,
  // A post that the article quotes stands in a box named for the network it comes from.
  (block) => block.kind !== 'quote',
)
