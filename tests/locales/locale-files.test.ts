import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildBrowserMessages } from '../../locales/build-browser-messages'
import type { LocaleFile } from '../../locales/flatten-messages'
import { ROOT, sourceFiles } from '../architecture/source-files'

const FOLDER = join(ROOT, 'locales')
const read = (name: string): LocaleFile => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
const english = read('en.json')
const placesOf = (message: LocaleFile[string]) => {
  const forms = typeof message === 'string' ? [message] : Object.values(message)
  return [...new Set(forms.flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort()
}

describe('the locale files', () => {
  it('leave no key of English unused', () => {
    const shipped = sourceFiles('.ts', '.tsx')
      .filter(({ path }) => /^(components|entrypoints|wxt\.config)/.test(path))
      .map(({ text }) => text)
      .join('\n')
    const unused = Object.keys(english).filter((key) => !new RegExp(`['"\`_]${key}(['"\`]|__)`).test(shipped))
    expect(unused.filter((key) => key !== 'language' && key !== 'direction')).toEqual([])
  })

  it.each(names)('%s has every key of English and no other', (name) => {
    expect(Object.keys(read(name)).sort()).toEqual(Object.keys(english).sort())
  })

  it.each(names)('%s has every plural form of its language and no other', (name) => {
    const file = read(name)
    const forms = new Intl.PluralRules(file.language as string).resolvedOptions().pluralCategories.toSorted()
    const wrong = Object.entries(file)
      .filter(([key]) => typeof english[key] === 'object')
      .filter(([, message]) => typeof message !== 'object' || Object.keys(message).sort().join() !== forms.join())
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  it.each(names)('%s keeps the places of every text', (name) => {
    const file = read(name)
    const wrong = Object.keys(file).filter((key) => placesOf(file[key]!).join() !== placesOf(english[key]!).join())
    expect(wrong).toEqual([])
  })

  it.each(names)('%s names itself', (name) => {
    expect(read(name).language).toBe(name.replace('.json', ''))
  })

  it('are given to the browser with names it accepts', () => {
    const built = buildBrowserMessages()
    expect(built.map(({ relativeDest }) => relativeDest)).toContain('_locales/en/messages.json')
    const messages = built.flatMap(({ contents }) => Object.entries<{ message: string }>(JSON.parse(contents)))
    expect(messages.filter(([key, { message }]) => !/^\w+$/.test(key) || message === '')).toEqual([])
  })
})
