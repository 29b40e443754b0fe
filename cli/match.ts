import { CliError } from './cli-error'

export async function match(_args: string[]): Promise<void> {
  throw new CliError('match: not built yet')
}
