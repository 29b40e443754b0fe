import { CliError } from './cli-error'

const USAGE = `usage: sidelight extract FILE [--url URL] | extract --dir DIR
       sidelight match --corpus C.jsonl --queries Q.jsonl [--limit 20]
       sidelight analyze A.jsonl
       sidelight compare STORY.json --reading ID`

type Command = (args: string[]) => Promise<void>

const COMMANDS: Record<string, () => Promise<Command>> = {
  extract: async () => (await import('./extract')).extract,
  match: async () => (await import('./match')).match,
  analyze: async () => (await import('./analyze')).analyze,
  compare: async () => (await import('./compare')).compare,
}

const [name = '', ...args] = process.argv.slice(2)
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
try {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!load) throw new CliError(USAGE)
  await (await load())(args)
} catch (error) {
  const isExpected =
    error instanceof CliError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true
  if (!isExpected) throw error
  console.error((error as Error).message)
  process.exitCode = 2
}
