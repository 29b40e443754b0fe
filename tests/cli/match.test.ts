import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import type { Article } from '../../engine/article'
import { FERRY, OTHERS } from '../engine/match/story-fixture'

const folder = mkdtempSync(join(tmpdir(), 'match-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, articles: Article[]): string {
  const file = join(folder, name)
  writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''))
  return file
}

function run(...args: string[]): Promise<{ stdout: string }> {
  return promisify(execFile)(process.execPath, ['--import', 'tsx', 'cli/sidelight.ts', 'match', ...args])
}

describe('sidelight match', () => {
  it('prints a line for each query with the articles of its story, best first, and why', async () => {
    const corpus = write('corpus.jsonl', [...FERRY, ...OTHERS])
    const { stdout } = await run('--corpus', corpus, '--queries', write('queries.jsonl', [FERRY[0]!]), '--limit', '2')
    const lines = stdout.trim().split('\n')
    expect(lines).toHaveLength(1)
    const { id, matches } = JSON.parse(lines[0]!)
    expect(id).toBe('ferry-1')
    expect(matches.map((match: { id: string }) => match.id).sort()).toEqual(['ferry-2', 'ferry-3'])
    expect(matches[0]).toMatchObject({ sameStory: true, tier: 'sure' })
    expect(matches[0].reasons[0]).toMatch(/^names: .*(Astrid|Vestergaard)/)
  })

  it('refuses a wrong limit and a missing file with status 2 and nothing on standard output', async () => {
    const queries = write('queries.jsonl', [FERRY[0]!])
    for (const [args, said] of [
      [['--corpus', queries, '--queries', queries, '--limit', '0'], '--limit'],
      [['--corpus', join(folder, 'none.jsonl'), '--queries', queries], 'none.jsonl'],
      [['--queries', queries], '--corpus'],
    ] as const) {
      await expect(run(...args)).rejects.toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(said) })
    }
  })
})
