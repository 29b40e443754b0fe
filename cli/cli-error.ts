/** Bad arguments or unreadable input: one line that says which file and line and why. Ends the command with status 2. */
export class CliError extends Error {
  override name = 'CliError'
}
