import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { flattenMessages } from './flatten-messages'

/** A file of the built extension. */
export interface BuiltMessages {
  relativeDest: string
  contents: string
}

/** The browser's form of every locale file, so that it loads the reader's language and no other. Run at build time. */
export function buildBrowserMessages(): BuiltMessages[] {
  const folder = import.meta.dirname
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.map((name) => {
    const texts = flattenMessages(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    const messages = Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, { message: text.replaceAll('$', '$$$$') }]),
    )
    return {
      relativeDest: `_locales/${name.replace('.json', '')}/messages.json`,
      contents: JSON.stringify(messages),
    }
  })
}
