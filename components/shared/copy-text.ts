/**
 * Puts text on the clipboard. Pages without TLS have no clipboard API, so the old command is the second way.
 * @returns false when the browser refused both
 */
export async function copyText(text: string, document: Document): Promise<boolean> {
  try {
    await document.defaultView!.navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(text, document)
  }
}

function copyByCommand(text: string, document: Document): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', fill, { capture: true, once: true })
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', fill, { capture: true })
  }
}
