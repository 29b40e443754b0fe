import type { SketchBlock } from '../../engine/match/look-around'
import type { TermStatistics } from '../../engine/match/term-statistics'
import { idOfKey } from '../article-id'
import type { SketchPart } from '../schema'

/**
 * What a worker holds of the index between two readings, a few megabytes. `writes` is the count of writes it is of (see
 * TotalsRecord): while the count is the same nobody changed the index, in whatever context.
 */
export interface HeldIndex {
  writes: number
  statistics: TermStatistics
  /** By nameOfPart. */
  blocks: Map<string, SketchBlock>
}

export const toBlock = ({ keys, sketches }: SketchPart): SketchBlock => ({ ids: Array.from(keys, idOfKey), sketches })

/**
 * Keeps what is held in step with a write of this context, which counted itself as `writes`: only the parts it touched
 * are let go of. Where others wrote in between, all is.
 */
export function noteWrite(
  held: HeldIndex | null,
  write: { writes: number; statistics: TermStatistics | null; touched: readonly string[] },
): HeldIndex | null {
  if (held?.writes !== write.writes - 1) return null
  for (const name of write.touched) held.blocks.delete(name)
  return { ...held, writes: write.writes, statistics: write.statistics ?? held.statistics }
}
