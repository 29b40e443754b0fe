import { CliError } from './cli-error'

export async function extract(_args: string[]): Promise<void> {
  throw new CliError('extract: not built yet')
}
