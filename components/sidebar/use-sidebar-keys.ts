interface Keys {
  onEscape: () => void
  onHelp: () => void
}

/** Keys that work wherever in the sidebar the focus is. None of them reaches the page's own shortcuts. */
export function useSidebarKeys({ onEscape, onHelp }: Keys): (event: KeyboardEvent) => void {
  return (event) => {
    event.stopPropagation()
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') onEscape()
    else if (event.key === '?') onHelp()
    else return
    event.preventDefault()
  }
}
