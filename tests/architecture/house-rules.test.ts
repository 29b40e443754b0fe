import { describe, expect, it } from 'vitest'
import { ROOMS, roomOf, sourceFiles } from './source-files'

const MAX_LINES = 250
const NAMELESS = /(^|\/)(utils?|helpers?|common|misc|manager|data|types)\.tsx?$/
const WRITES_MARKUP =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment)\b/
const RUNS_TEXT = /\beval\(|new Function\(|setTimeout\(\s*['"`]/
const REACHES_OUT = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b\s*\(/

const files = sourceFiles('.ts', '.tsx').filter(({ path }) => ROOMS.includes(roomOf(path)))
const COMMENTS = /\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm
const shipped = files
  .filter(({ path }) => roomOf(path) !== 'cli')
  .map(({ path, text }) => ({ path, text: text.replace(COMMENTS, '') }))
const breaking = (rule: RegExp, among: typeof files) =>
  among.filter(({ text }) => rule.test(text)).map(({ path }) => path)

describe('the house rules', () => {
  it('keep every source file short enough to open without dread', () => {
    expect(files.filter(({ text }) => text.split('\n').length > MAX_LINES).map(({ path }) => path)).toEqual([])
  })

  it('give every file a name that says what it holds', () => {
    expect(files.filter(({ path }) => NAMELESS.test(path)).map(({ path }) => path)).toEqual([])
  })

  it('never write markup from text', () => {
    expect(breaking(WRITES_MARKUP, shipped)).toEqual([])
  })

  it('never run text as code', () => {
    expect(breaking(RUNS_TEXT, shipped)).toEqual([])
  })

  it('make no network request', () => {
    expect(breaking(REACHES_OUT, shipped)).toEqual([])
  })

  it('name no path of a machine', () => {
    const paths = sourceFiles('.ts', '.tsx', '.md', '.json', '.yml', '.mjs', '.css', '.html')
      .filter(({ path }) => path !== 'package-lock.json')
      .filter(({ text }) => /(^|[\s'"`(])\/(work|root|home\/\w+)\//.test(text))
    expect(paths.map(({ path }) => path)).toEqual([])
  })
})
