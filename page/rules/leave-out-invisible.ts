import { ancestorRule } from '../ancestor-rule'

/** Most of an article that can be hidden as an extra; beyond it the text is shown by script or by a style not loaded here. */
const MAX_SHARE = 0.4

function testInvisible(element: Element): string | null {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return 'is hidden'
  if (element.getAttribute('aria-hidden') === 'true') return 'is hidden from readers'
  const style = element.getAttribute('style')
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return 'is hidden by its style'
  return / (?:sr only|screen reader text|screen reader only|visually ?hidden|print only|visible print|d print block|a11y hidden) /.test(
    ` ${(element.getAttribute('class') ?? '').toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `,
  )
    ? 'its class hides it'
    : null
}

/** Text that a reader does not see, by attributes alone: asking for computed styles would cost layout work on the page. */
export const leaveOutInvisible = ancestorRule('leave-out-invisible', testInvisible, MAX_SHARE)
