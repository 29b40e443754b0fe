/** Two parts of different articles and how sure it is that they are one statement, 0 … 1. */
export interface PartLink {
  a: number
  b: number
  strength: number
}

/** Share of the pairs across articles that must be linked for two groups to become one: a chain of likenesses is no statement. */
const LINKED_SHARE = 0.4

/**
 * Groups of parts, the surest links first, by average linkage. Returns for each part the lowest index of its group.
 * @param articleOf the article's number of each part; pairs within one article do not count.
 */
export function clusterParts(articleOf: number[], links: PartLink[]): number[] {
  const groups = new Map<number, Group>(
    articleOf.map((article, i) => [i, { members: [i], articles: new Map([[article, 1]]), links: new Map() }]),
  )
  const groupOf = articleOf.map((_, i) => i)
  for (const { a, b } of links) {
    countLink(groups, a, b, 1)
    countLink(groups, b, a, 1)
  }
  for (const { a, b } of [...links].sort((x, y) => y.strength - x.strength)) {
    const [low, high] = [groupOf[a]!, groupOf[b]!].sort((x, y) => x - y) as [number, number]
    if (low === high) continue
    const into = groups.get(low)!
    const from = groups.get(high)!
    if ((into.links.get(high) ?? 0) < LINKED_SHARE * countPairs(into, from)) continue
    for (const member of from.members) groupOf[member] = low
    into.members.push(...from.members)
    for (const [article, count] of from.articles) into.articles.set(article, (into.articles.get(article) ?? 0) + count)
    for (const [other, count] of from.links) {
      groups.get(other)?.links.delete(high)
      if (other === low) continue
      countLink(groups, low, other, count)
      countLink(groups, other, low, count)
    }
    groups.delete(high)
  }
  return groupOf
}

interface Group {
  members: number[]
  articles: Map<number, number>
  /** Linked pairs with other groups. */
  links: Map<number, number>
}

function countLink(groups: Map<number, Group>, from: number, to: number, count: number): void {
  const links = groups.get(from)!.links
  links.set(to, (links.get(to) ?? 0) + count)
}

function countPairs(a: Group, b: Group): number {
  let same = 0
  for (const [article, count] of a.articles) same += count * (b.articles.get(article) ?? 0)
  return a.members.length * b.members.length - same
}
