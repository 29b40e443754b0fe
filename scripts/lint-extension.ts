import { spawnSync } from 'node:child_process'
import { builtExtension } from './open-browser'

/** Addresses Preact's own, unused innerHTML code; nothing of ours may add a warning to it. */
const NOT_OURS = new Set(['UNSAFE_VAR_ASSIGNMENT'])

interface Finding {
  code: string
  message: string
  file?: string
  line?: number
}

const { stdout, stderr } = spawnSync(
  'web-ext',
  ['lint', '--self-hosted', '--output', 'json', '--source-dir', builtExtension('firefox')],
  {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  },
)
let report: { errors: Finding[]; warnings: Finding[] }
try {
  report = JSON.parse(stdout)
} catch {
  throw new Error(`web-ext lint said nothing that can be read: ${stderr || stdout}`)
}
const ours = [...report.errors, ...report.warnings.filter((warning) => !NOT_OURS.has(warning.code))]
for (const { code, message, file, line } of ours) console.error(`${file ?? 'manifest'}:${line ?? 0} ${code} ${message}`)
console.log(
  `web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings, ${ours.length} of them ours`,
)
process.exitCode = ours.length ? 1 : 0
