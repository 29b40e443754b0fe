import { describe, expect, it } from 'vitest'
import { importsOf, ROOMS, roomOf, sourceFiles } from './source-files'

/** docs: the table of rooms. `types` may be imported as types only. */
const ALLOWED: Record<string, { values: string[]; types: string[] }> = {
  engine: { values: [], types: [] },
  page: { values: ['engine'], types: ['engine'] },
  corpus: { values: ['engine'], types: ['engine'] },
  messages: { values: [], types: ['engine'] },
  settings: { values: [], types: [] },
  components: { values: ['engine', 'settings', 'locales'], types: ['engine', 'settings', 'locales', 'messages'] },
  locales: { values: [], types: [] },
}
const files = sourceFiles('.ts', '.tsx').filter(({ path }) => ROOMS.includes(roomOf(path)))

describe('the rooms', () => {
  it('are there to be checked', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  it('import only what the table of rooms allows', () => {
    const breaches = files.flatMap((file) => {
      const room = roomOf(file.path)
      const allowed = ALLOWED[room]
      if (!allowed) return []
      return importsOf(file)
        .filter(({ target, isTypeOnly }) => {
          const other = roomOf(target)
          return ROOMS.includes(other) && other !== room && !allowed[isTypeOnly ? 'types' : 'values'].includes(other)
        })
        .map(({ target }) => `${file.path} imports ${target}`)
    })
    expect(breaches).toEqual([])
  })

  it('are never imported from the entrypoints or the command line', () => {
    const breaches = files.flatMap((file) =>
      importsOf(file)
        .map(({ target }) => roomOf(target))
        .filter((room) => ['entrypoints', 'cli'].includes(room) && room !== roomOf(file.path))
        .map((room) => `${file.path} imports ${room}`),
    )
    expect(breaches).toEqual([])
  })

  it('keep the corpus out of the content script, where IndexedDB belongs to the page', () => {
    const content = files.filter(({ path }) => /^entrypoints\/(content|reader|sidebar)/.test(path))
    expect(content.length).toBeGreaterThan(2)
    expect(content.flatMap((file) => importsOf(file).filter(({ target }) => /^corpus|^dexie/.test(target)))).toEqual([])
  })

  it('reach the other processes through the transport alone', () => {
    const users = files.filter(({ text }) => /(runtime|tabs)\.sendMessage/.test(text)).map(({ path }) => path)
    expect(users).toEqual(['messages/transport.ts'])
  })
})
