import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, sourceFiles } from './source-files'

const SHARED = join(ROOT, '..', 'shared')
/** So many words in a row are no coincidence. */
const RUN = 9

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
function* runs(text: string): Generator<string> {
  const all = words(text)
  for (let at = 0; at + RUN <= all.length; at++) yield all.slice(at, at + RUN).join(' ')
}

describe.skipIf(!existsSync(SHARED))('measuring data (skipped where ../shared is absent)', () => {
  it('has left no sentence in the project', () => {
    const measured = new Set<string>()
    const seeds = join(SHARED, 'seeds')
    for (const name of readdirSync(seeds))
      for (const run of runs(readFileSync(join(seeds, name), 'utf8'))) measured.add(run)
    const gold = join(SHARED, 'gold')
    for (const name of readdirSync(gold).filter((name) => name.endsWith('.story.json'))) {
      const story = JSON.parse(readFileSync(join(gold, name), 'utf8'))
      for (const article of story.articles)
        for (const { t } of article.sentences ?? article.lines) for (const run of runs(t)) measured.add(run)
    }
    expect(measured.size).toBeGreaterThan(1000)
    const borrowed = sourceFiles('.ts', '.tsx', '.md', '.json', '.jsonl', '.yml', '.html', '.txt')
      .filter(({ path }) => path !== 'package-lock.json')
      .flatMap(({ path, text }) => [...runs(text)].filter((run) => measured.has(run)).map((run) => `${path}: ${run}`))
    expect(borrowed).toEqual([])
  })
})
