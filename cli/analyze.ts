import { CliError } from './cli-error'

export async function analyze(_args: string[]): Promise<void> {
  throw new CliError('analyze: not built yet')
}
