import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'analyze-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

function run(...args: string[]): Promise<{ stdout: string }> {
  return promisify(execFile)(process.execPath, ['--import', 'tsx', 'cli/sidelight.ts', 'analyze', ...args])
}

describe('sidelight analyze', () => {
  it('prints a line for each article with its sentences, quotations and sources', async () => {
    const article = { id: 'a', paragraphs: ['The pier fell. “It fell at two,” Ada Quill said.'] }
    const { stdout } = await run(
      write('good.jsonl', `${JSON.stringify(article)}\n\n${JSON.stringify({ id: 'b', paragraphs: [] })}\n`),
    )
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({
      id: 'a',
      sentences: [{ index: 0, paragraph: 0, start: 0, end: 14, text: 'The pier fell.' }, { index: 1 }],
      quotes: [{ text: 'It fell at two,', speaker: 'Ada Quill', paragraph: 0, start: 16, end: 31, sentence: 1 }],
      sources: [{ speaker: 'Ada Quill', quotedWords: 4 }],
    })
    expect(second).toMatchObject({ id: 'b', sentences: [], quotes: [], sources: [] })
  })

  it('names file and line of what it cannot read, with status 2 and nothing on standard output', async () => {
    const file = write('bad.jsonl', '{"id":"a","paragraphs":[]}\n{"id":"b"}\n')
    await expect(run(file)).rejects.toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`${file}:2`) })
    await expect(run()).rejects.toMatchObject({ code: 2, stdout: '' })
  })
})
