import { useEffect, useRef } from 'preact/hooks'

/** How far below what is seen the next rows are fetched, CSS pixels: about two screens. */
const AHEAD = '1600px'

/** The end of a long list: fetches on as it comes near, and is a button where that is not seen. */
export function LoadMore({ label, onMore }: { label: string; onMore(): void }) {
  const end = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const watcher = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && onMore(), {
      rootMargin: AHEAD,
    })
    watcher.observe(end.current!)
    return () => watcher.disconnect()
  }, [onMore])
  return (
    <button type="button" class="button load-more" ref={end} onClick={onMore}>
      {label}
    </button>
  )
}
