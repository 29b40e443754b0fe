import { useRef, useState } from 'preact/hooks'

/** Where the arrow keys lead in a grid: one cell takes part in the tab order, the others are reached from it. */
export interface RovingCells {
  active: { row: number; column: number }
  setActive(row: number, column: number): void
  onKeyDown(event: KeyboardEvent): void
}

/**
 * The grid pattern of the ARIA Authoring Practices: arrows, Home and End, with Ctrl to the corners.
 * Cells carry `data-cell="row,column"` and are focusable.
 */
export function useRovingCells(rows: number, columns: number): RovingCells {
  const [active, set] = useState({ row: 0, column: 0 })
  const last = useRef(active)
  last.current = { row: Math.min(active.row, rows - 1), column: Math.min(active.column, columns - 1) }
  const setActive = (row: number, column: number) => set({ row, column })
  return {
    active: last.current,
    setActive,
    onKeyDown: (event) => {
      const { row, column } = last.current
      const isRightToLeft = (event.currentTarget as Element).closest('[dir]')?.getAttribute('dir') === 'rtl'
      const forward = isRightToLeft ? -1 : 1
      const target = {
        ArrowDown: [row + 1, column],
        ArrowUp: [row - 1, column],
        ArrowRight: [row, column + forward],
        ArrowLeft: [row, column - forward],
        Home: [event.ctrlKey ? 0 : row, 0],
        End: [event.ctrlKey ? rows - 1 : row, columns - 1],
      }[event.key]
      if (!target) return
      event.preventDefault()
      const nextRow = Math.min(rows - 1, Math.max(0, target[0]!))
      const nextColumn = Math.min(columns - 1, Math.max(0, target[1]!))
      setActive(nextRow, nextColumn)
      const cell = (event.currentTarget as Element).querySelector<HTMLElement>(`[data-cell="${nextRow},${nextColumn}"]`)
      cell?.focus()
    },
  }
}
