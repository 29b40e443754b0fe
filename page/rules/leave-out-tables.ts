import type { Block } from '../block'
import { textLength } from '../measure-text'
import type { Rule } from '../rule'

/** Mean length of the cells from which a table lays out text rather than data. */
const MAX_MEAN_LENGTH = 60
const MIN_CELLS = 4
/** Share of cells that hold figures and no words, from which a table is one of data. */
const MIN_FIGURE_SHARE = 0.5
/** Share of the article from which a table is the article: results, standings, calendars. */
const MAX_SHARE = 0.4

/** Tables of figures beside a text: their cells are no paragraphs, and a number without its row and column says nothing. */
export const leaveOutTables: Rule = {
  name: 'leave-out-tables',
  judge: (blocks, page) => {
    const tables = new Map<Element, Block[]>()
    for (const block of blocks) {
      const table = block.kind === 'cell' ? block.element?.closest('table') : null
      if (!table) continue
      const cells = tables.get(table)
      if (cells) cells.push(block)
      else tables.set(table, [block])
    }
    const removed = new Map<Block, string>()
    for (const cells of tables.values()) {
      const length = cells.reduce((sum, cell) => sum + textLength(cell.text), 0)
      const figures = cells.filter((cell) => !/\p{L}{3}/u.test(cell.text)).length
      if (cells.length < MIN_CELLS || figures < cells.length * MIN_FIGURE_SHARE) continue
      if (length / cells.length > MAX_MEAN_LENGTH || length > page.totalLength * MAX_SHARE) continue
      for (const cell of cells) removed.set(cell, 'is a cell of a table of data')
    }
    return removed
  },
}
