import type { Block } from './block'
import type { Removal } from './removal'
import type { PageFacts, Rule } from './rule'

/** What is known of the page before its text is settled. */
export type StatedFacts = Omit<PageFacts, 'lengthUnder' | 'totalLength'>

export interface RuledBlocks {
  kept: Block[]
  removed: Removal[]
}

/** Applies the rules one after the other; each sees what those before it left. Never leaves nothing: a rule that would is passed over. */
export function applyRules(rules: readonly Rule[], blocks: Block[], facts: StatedFacts): RuledBlocks {
  const removals = new Map<Block, Removal>()
  let kept = blocks
  let measures = measure(kept)
  for (const rule of rules) {
    const found = rule.judge(kept, { ...facts, ...measures })
    if (found.size === 0 || found.size === kept.length) continue
    for (const [block, reason] of found) removals.set(block, { rule: rule.name, reason, text: block.text })
    kept = kept.filter((block) => !found.has(block))
    measures = measure(kept)
  }
  return { kept, removed: blocks.flatMap((block) => removals.get(block) ?? []) }
}

/** Lengths of the blocks under each element; added up when a rule first asks, since many ask nothing. */
function measure(blocks: Block[]): Pick<PageFacts, 'lengthUnder' | 'totalLength'> {
  let lengths: Map<Element, number> | null = null
  return {
    totalLength: blocks.reduce((sum, block) => sum + block.text.length, 0),
    lengthUnder: (element) => {
      lengths ??= addUp(blocks)
      return lengths.get(element) ?? 0
    },
  }
}

function addUp(blocks: Block[]): Map<Element, number> {
  const lengths = new Map<Element, number>()
  for (const { element, text } of blocks)
    for (let at = element; at; at = at.parentNode as Element | null)
      lengths.set(at, (lengths.get(at) ?? 0) + text.length)
  return lengths
}
