import { useEffect, useRef, useState } from 'preact/hooks'
import type { Page } from './shelf'

export interface Pages<Row> {
  /** Null until the first came. */
  pages: Row[][] | null
  hasMore: boolean
  failed: boolean
  loadMore(): void
}

/** A long list, page by page. A list asked for later throws away what still comes of an earlier one. */
export function usePages<Row>(list: () => Promise<Page<Row>>, inputs: unknown[]): Pages<Row> {
  const [pages, setPages] = useState<Row[][] | null>(null)
  const [more, setMore] = useState<Page<Row>['more']>(null)
  const [failed, setFailed] = useState(false)
  const turn = useRef(0)
  const isLoading = useRef(false)
  const take = async (mine: number, ask: () => Promise<Page<Row>>, before: Row[][]) => {
    isLoading.current = true
    try {
      const page = await ask()
      if (mine !== turn.current) return
      setPages([...before, page.rows])
      setMore(() => page.more)
      setFailed(false)
    } catch {
      if (mine === turn.current) setFailed(true)
    }
    if (mine === turn.current) isLoading.current = false
  }
  useEffect(() => {
    turn.current += 1
    void take(turn.current, list, [])
  }, inputs)
  return {
    pages,
    hasMore: more !== null,
    failed,
    loadMore: () => {
      if (more && !isLoading.current) void take(turn.current, more, pages ?? [])
    },
  }
}
