interface PanelApis {
  chrome?: { sidePanel?: { open(options: { windowId: number }): Promise<void> } }
  browser?: { sidebarAction?: { open(): Promise<void> } }
}

/**
 * How this browser's own side panel is opened beside a window; null where it has none. Browsers want the call in the very moment
 * of a click, so nothing may be awaited before it.
 */
export function sidePanelOpener(windowId: number | null): (() => Promise<void>) | null {
  const { chrome, browser } = globalThis as PanelApis
  const sidebar = browser?.sidebarAction
  if (sidebar) return () => sidebar.open()
  const panel = chrome?.sidePanel
  return panel && windowId !== null ? () => panel.open({ windowId }) : null
}
