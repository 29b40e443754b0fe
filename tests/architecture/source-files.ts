import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string
  text: string
}

/** Every file of the project that git tracks or would track, with one of these endings. */
export function sourceFiles(...endings: string[]): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return [...new Set(listed.split('\n'))]
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .flatMap((path) => {
      try {
        return [{ path, text: readFileSync(join(ROOT, path), 'utf8') }]
      } catch {
        return []
      }
    })
}

/** The rooms that end up in the extension or the command line. */
export const ROOMS = ['engine', 'page', 'corpus', 'messages', 'settings', 'components', 'entrypoints', 'cli', 'locales']

export function roomOf(path: string): string {
  return path.split('/')[0]!
}

/** What a file imports: packages by name, files of ours from the project's root. `isTypeOnly` imports leave no trace. */
export function importsOf({ path, text }: SourceFile): { target: string; isTypeOnly: boolean }[] {
  const found = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|^\s*import\s+'([^']+)'/gm,
  )
  return [...found].map((match) => {
    const target = (match[2] ?? match[3] ?? match[4])!
    return {
      target: target.startsWith('.') ? relative(ROOT, join(ROOT, dirname(path), target)).replaceAll('\\', '/') : target,
      isTypeOnly: match[1] !== undefined,
    }
  })
}
