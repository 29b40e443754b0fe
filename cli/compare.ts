import { CliError } from './cli-error'

export async function compare(_args: string[]): Promise<void> {
  throw new CliError('compare: not built yet')
}
