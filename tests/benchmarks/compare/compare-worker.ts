import type { Article } from '../../../engine/article'
import { compareArticles } from '../../../engine/compare-articles'
import { diceOfAllPairs } from './dice-of-all-pairs'

export interface CompareCommand {
  articles: Article[]
  /** Once to warm up, as the background is after a first reading, then so often. */
  runs: number
}
/** Milliseconds of each run. */
export interface CompareTimes {
  comparison: number[]
  dice: number[]
}

self.onmessage = ({ data: { articles, runs } }: MessageEvent<CompareCommand>) => {
  const [reading, ...others] = articles as [Article, ...Article[]]
  const answer: CompareTimes = {
    comparison: repeat(runs, () => compareArticles(reading, others)),
    dice: repeat(runs, () => diceOfAllPairs(articles)),
  }
  postMessage({ answer })
}

function repeat(runs: number, run: () => unknown): number[] {
  run()
  return Array.from({ length: runs }, () => {
    const began = performance.now()
    run()
    return performance.now() - began
  })
}
