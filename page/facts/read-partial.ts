import type { JsonLdNode } from './read-json-ld'

/** A text of more characters than this is read whole, whatever offers of subscription stand beside it. */
const WHOLE_LENGTH = 6000
/** How much longer the publisher says the text is than what is here, before it counts as cut. */
const CUT_FACTOR = 1.6
const MIN_STATED_WORDS = 150

const WALL_WORDS =
  /\b(?:subscribe (?:now )?to (?:continue|keep|read)|to (?:continue|keep) reading|continue reading (?:with|by|this)|sign (?:in|up) to (?:continue|read)|log ?in to (?:continue|read)|register (?:for free )?to (?:continue|read)|this (?:article|content|story) is (?:for|only|exclusively|available to|reserved for) .{0,40}(?:subscribers?|members?)|subscribers? only|read on with|end of the free part|already a (?:subscriber|member)\?|unlock (?:this|the full)|read the (?:full|rest of the) (?:story|article)|become a (?:member|subscriber) to|weiterlesen mit|jetzt (?:weiterlesen|abonnieren und)|um weiterzulesen|nur für abonnenten|réservée? aux abonnés|il vous reste .{0,20} de cet article|pour lire la suite|suscríbete para (?:seguir|continuar|leer)|contenido exclusivo para (?:suscriptores|socios)|para continuar lendo|exclusivo para assinantes|riservato agli abbonati)|会員限定|残り\d+文字|続きを読むには|この記事は有料|للمشتركين فقط/iu
const WALL_MARKUP =
  '[class*="paywall" i]:not(body):not(html):not([class*="no-paywall" i]),[id*="paywall" i],[class*="regwall" i],[class*="piano-" i],[data-testid*="paywall" i],[class*="subscriber-only" i],[class*="subscription-wall" i],[class*="meteredContent" i] [class*="gateway" i]'
/** A last paragraph that breaks off. */
const BROKEN_OFF =
  /(?:\.\.\.|…|\[\.\.\.\]|\[…\]|(?:read|continue|view|see) (?:more|reading|full (?:story|article))\W*)$/i

export interface CutEvidence {
  document: Document
  article: JsonLdNode | null
  paragraphs: string[]
  /** Short lines around the text and left out of it; the wall's own words are among them. */
  lines: string[]
}

/**
 * Whether the page holds only the beginning of the article. A site that charges says so to subscribers too, so that alone means nothing: the text
 * must break off, be far shorter than the publisher says, or be short beside a wall.
 */
export function isPartial({ document, article, paragraphs, lines }: CutEvidence): boolean {
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0)
  if (length === 0) return false
  if (isFarShorter(article, paragraphs)) return true
  if (length > WHOLE_LENGTH) return false
  const last = paragraphs[paragraphs.length - 1] ?? ''
  const isCharged =
    article?.isAccessibleForFree === false || /^false$/i.test(String(article?.isAccessibleForFree ?? ''))
  const isBroken = BROKEN_OFF.test(last)
  const speaksOfWall =
    [...lines, ...paragraphs.slice(-2)].some((line) => line.length < 400 && WALL_WORDS.test(line)) ||
    wallSpeaks(document)
  if (speaksOfWall) return true
  return isBroken && (isCharged || document.querySelector(WALL_MARKUP) !== null)
}

function wallSpeaks(document: Document): boolean {
  const walls = document.querySelectorAll(WALL_MARKUP)
  for (let index = 0; index < Math.min(walls.length, 5); index++) {
    const text = walls[index]?.textContent ?? ''
    if (text.length < 1500 && WALL_WORDS.test(text)) return true
  }
  return false
}

function isFarShorter(article: JsonLdNode | null, paragraphs: string[]): boolean {
  const words = paragraphs.join(' ').split(/\s+/).length
  const stated = Number(article?.wordCount)
  const body = typeof article?.articleBody === 'string' ? article.articleBody.split(/\s+/).length : 0
  return [stated, body].some((count) => count >= MIN_STATED_WORDS && count > words * CUT_FACTOR)
}
