interface Keys {
  onEscape: () => void
  onHelp: () => void
  /** To the next (1) or the previous (-1) marked passage. */
  onStep: (by: 1 | -1) => void
}

/** Keys that work wherever in the sidebar the focus is. None of them reaches the page's own shortcuts. */
export function useSidebarKeys({ onEscape, onHelp, onStep }: Keys): (event: KeyboardEvent) => void {
  return (event) => {
    event.stopPropagation()
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') onEscape()
    else if (event.key === '?') onHelp()
    else if (event.key === 'n') onStep(1)
    else if (event.key === 'p') onStep(-1)
    else return
    event.preventDefault()
  }
}
