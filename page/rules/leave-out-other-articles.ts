import { ancestorRule } from '../ancestor-rule'

/** An <article> that holds this share of the text or more is, or is part of, the one that is read. */
const MAX_SHARE = 0.25

/** Teasers and neighbours: an <article> beside or inside another one that holds little of the text. Live-blog entries stay. */
export const leaveOutOtherArticles = ancestorRule(
  'leave-out-other-articles',
  (element) => {
    if (element.nodeName !== 'ARTICLE') return null
    const isEntry = /live|entry|update|post-?body|blockquote|tweet/i.test(
      `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('itemtype') ?? ''}`,
    )
    return isEntry ? null : 'stands in another article'
  },
  MAX_SHARE,
)
