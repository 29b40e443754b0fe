import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { builtExtension } from '../../scripts/open-browser'

const KIB = 1024
/** Gzipped bytes. The gate is on every page of the web, the sidebar only where there is something to show. */
const BUDGETS = {
  'gate.js': 8 * KIB,
  'reader.js': 52 * KIB,
  'sidebar.js': 45 * KIB,
}

describe.each(['chromium', 'firefox'] as const)('the bundles for %s', (kind) => {
  it.each(Object.entries(BUDGETS))('keep %s within its budget', (file, budget) => {
    expect(gzipSync(readFileSync(join(builtExtension(kind), file)), { level: 9 }).length).toBeLessThanOrEqual(budget)
  })

  it('bring no address of a server', () => {
    for (const file of Object.keys(BUDGETS)) {
      const code = readFileSync(join(builtExtension(kind), file), 'utf8')
      const addresses = code.match(/https?:\/\/(?!\*|[^/]*schema\.org|www\.w3\.org)[a-z0-9-]+\.[a-z.]+/g) ?? []
      expect(addresses, file).toEqual([])
    }
  })
})
