/** Names the page could see in `CSS.highlights`; the prefix keeps them apart from its own. */
export const HIGHLIGHT_NAMES = [
  'sidelight-only-here',
  'sidelight-varies',
  'sidelight-differs',
  'sidelight-focus',
] as const
export type HighlightName = (typeof HIGHLIGHT_NAMES)[number]

/** What `focus` paints over the others. */
const PRIORITY: Record<HighlightName, number> = {
  'sidelight-only-here': 1,
  'sidelight-varies': 2,
  'sidelight-differs': 3,
  'sidelight-focus': 4,
}

/**
 * Paints ranges by the CSS Custom Highlight API: the page's DOM is not changed. Names that are given replace what they showed before, an
 * empty list takes it away, names not given stay. The colours come from `highlights.css`, which must be in the document: in the manifest's
 * content CSS, since a Firefox content script sees the page's adopted sheets through Xray wrappers only. In a browser without the API nothing is painted.
 */
export function highlightPassages(document: Document, ranges: Partial<Record<HighlightName, Range[]>>): void {
  const view = document.defaultView as (Window & typeof globalThis) | null
  const registry = view?.CSS?.highlights
  if (!registry || typeof Highlight === 'undefined') return
  for (const name of HIGHLIGHT_NAMES) {
    const list = ranges[name]
    if (!list) continue
    if (list.length === 0) {
      registry.delete(name)
      continue
    }
    const highlight = new Highlight(...list)
    highlight.priority = PRIORITY[name]
    registry.set(name, highlight)
  }
}

/** Takes every highlight of ours away. */
export function clearHighlights(document: Document): void {
  highlightPassages(document, Object.fromEntries(HIGHLIGHT_NAMES.map((name) => [name, []])))
}
