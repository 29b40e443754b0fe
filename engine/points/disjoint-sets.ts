/** Numbers 0 … size − 1 in groups that can be joined (union–find with path halving). */
export class DisjointSets {
  readonly #parents: number[]

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, at) => at)
  }

  join(a: number, b: number): void {
    this.#parents[this.#root(a)] = this.#root(b)
  }

  /** Every number in its group, groups and numbers in ascending order. */
  groups(): number[][] {
    const groups = new Map<number, number[]>()
    for (const at of this.#parents.keys()) {
      const root = this.#root(at)
      const group = groups.get(root)
      if (group) group.push(at)
      else groups.set(root, [at])
    }
    return [...groups.values()]
  }

  #root(at: number): number {
    let top = at
    while (this.#parents[top] !== top) {
      this.#parents[top] = this.#parents[this.#parents[top]!]!
      top = this.#parents[top]!
    }
    return top
  }
}
