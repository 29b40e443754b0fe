/**
 * Puts the highlight rules into the document without touching its DOM, also under a strict content security policy. Returns how to take them out.
 * For Chromium; a Firefox content script sees the page's sheet list through Xray wrappers, there the manifest injects `highlights.css`.
 * @param css the text of `highlights.css`
 */
export function adoptHighlightStyles(document: Document, css: string): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
  }
}
