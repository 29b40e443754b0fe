/**
 * Brings a passage to the middle of the window, without moving when it is already in sight and without animation for readers
 * who asked for less motion. Focus and selection stay where they are.
 */
export function scrollToPassage(range: Range): void {
  const node = range.startContainer
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement
  const view = element?.ownerDocument.defaultView
  if (!element || !view) return
  const { top, bottom } = range.getBoundingClientRect()
  if (top >= 0 && bottom <= view.innerHeight) return
  const isStill = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isStill ? 'auto' : 'smooth' })
}
