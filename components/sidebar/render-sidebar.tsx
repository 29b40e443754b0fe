import { render } from 'preact'
import { SidebarOverlay, type SidebarOverlayProps } from './SidebarOverlay'

/** Draws the sidebar into an element or shadow root; call again with new props. `null` takes it away. */
export function renderSidebar(root: Element | ShadowRoot, props: SidebarOverlayProps | null): void {
  render(props ? <SidebarOverlay {...props} /> : null, root)
}
