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
  for (const rule of rules) {
    const found = rule.judge(kept, { ...facts, ...measure(kept) })
    if (found.size === 0 || found.size === kept.length) continue
    for (const [block, reason] of found) removals.set(block, { rule: rule.name, reason, text: block.text })
    kept = kept.filter((block) => !found.has(block))
  }
  return { kept, removed: blocks.flatMap((block) => removals.get(block) ?? []) }
}

function measure(blocks: Block[]): Pick<PageFacts, 'lengthUnder' | 'totalLength'> {
  const lengths = new Map<Element, number>()
  let totalLength = 0
  for (const { element, text } of blocks) {
    totalLength += text.length
    for (let at = element; at; at = at.parentNode as Element | null)
      lengths.set(at, (lengths.get(at) ?? 0) + text.length)
  }
  return { totalLength, lengthUnder: (element) => lengths.get(element) ?? 0 }
}
