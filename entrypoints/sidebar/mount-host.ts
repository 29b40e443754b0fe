/** Times our element is put back when a page takes it out; then the page wins, and nothing loops. */
const MAX_RETURNS = 5
const OWN_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'pointerdown',
  'mousedown',
  'wheel',
  'input',
  'paste',
  'copy',
] as const

export interface MountedHost {
  root: HTMLElement
  remove(): void
}

/**
 * One element of ours beside the page's body, with an open shadow root that its styles cannot reach. What happens inside
 * stays inside: the page's shortcuts do not hear our keys. As a popover it stands in the browser's top layer, where neither
 * a transform of the page's root nor a z-index reaches it. A page that removes strangers gets it back a few times; one in
 * full screen is left alone.
 */
export function mountHost(document: Document, css: string): MountedHost {
  const host = document.createElement('sidelight-sidebar')
  const shadow = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = css
  const root = document.createElement('div')
  shadow.append(style, root)
  for (const name of OWN_EVENTS) host.addEventListener(name, (event) => event.stopPropagation())
  host.popover = 'manual'
  const place = () => {
    document.documentElement.append(host)
    host.showPopover()
  }
  const onFullscreen = () => host.toggleAttribute('hidden', document.fullscreenElement !== null)
  let returns = 0
  const observer = new MutationObserver(() => {
    if (host.isConnected) return
    if (returns++ < MAX_RETURNS) place()
    else observer.disconnect()
  })
  place()
  onFullscreen()
  document.addEventListener('fullscreenchange', onFullscreen)
  observer.observe(document.documentElement, { childList: true })
  return {
    root,
    remove: () => {
      observer.disconnect()
      document.removeEventListener('fullscreenchange', onFullscreen)
      host.remove()
    },
  }
}
