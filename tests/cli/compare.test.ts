import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { CliError } from '../../cli/cli-error'
import { compare } from '../../cli/compare'

const folder = mkdtempSync(join(tmpdir(), 'compare-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

function store(content: string): string {
  const file = join(folder, 'story.json')
  writeFileSync(file, content)
  return file
}
const STORY = JSON.stringify({
  articles: [
    { id: 'a', paragraphs: ['The ferry harbour of Velmoor was closed on Monday after a crane fell.'] },
    {
      id: 'b',
      paragraphs: [
        'A crane fell on Monday, and Velmoor closed its ferry harbour.',
        'Nobody was hurt, said Edda Rensing.',
      ],
    },
  ],
})

describe('sidelight compare', () => {
  test('writes one line of JSON and nothing else', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await compare([store(STORY), '--reading', 'b'])
    expect(write).toHaveBeenCalledTimes(1)
    const comparison = JSON.parse(String(write.mock.calls[0]![0]))
    expect([comparison.reading, comparison.others, comparison.sentences.length]).toEqual(['b', ['a'], 3])
  })

  test.each([
    ['no file', []],
    ['no reading', ['story.json']],
  ])('says how it is called where there is %s', async (_, args) => {
    await expect(compare(args)).rejects.toThrow('usage: sidelight compare')
  })

  test.each([
    ['not JSON', '{"articles": [', /story\.json: not JSON/],
    ['no list of articles', '{"articles": 7}', /story\.json: "articles" must be a list/],
    ['an article without an id', '{"articles": [{"paragraphs": []}]}', /articles\[0\]: "id" must be a text/],
    [
      'two articles of one id',
      '{"articles": [{"id":"a","paragraphs":[]},{"id":"a","paragraphs":[]}]}',
      /two articles have the id "a"/,
    ],
    ['a reading that is not there', STORY, /no article has the id "nobody"/],
  ])('names the file and what is wrong with %s', async (_, content, message) => {
    const failing = compare([store(content), '--reading', 'nobody'])
    await expect(failing).rejects.toThrow(CliError)
    await expect(failing).rejects.toThrow(message)
  })
})
