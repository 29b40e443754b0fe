import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build, type Rolldown } from 'vite'

/** A page and some workers on localhost. `files` are served as they are, by path. */
export interface ServedWorkers {
  origin: string
  close(): void
}

const PAGE = '<!doctype html><meta charset="utf-8"><title>Workers</title><link rel="icon" href="data:,">'

/** Bundles worker sources by path (`/corpus.js`), and serves them beside an empty page. */
export async function serveWorkers(
  workers: Record<string, string>,
  files: Record<string, string> = {},
  port = 0,
): Promise<ServedWorkers> {
  const code = new Map<string, string>()
  for (const [path, entry] of Object.entries(workers)) code.set(path, await bundle(entry))
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const script = code.get(path)
    const file = files[path]
    if (script !== undefined) response.setHeader('content-type', 'text/javascript').end(script)
    else if (file !== undefined) createReadStream(file).pipe(response)
    else response.setHeader('content-type', 'text/html').end(PAGE)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: true, target: 'es2023', lib: { entry, formats: ['es'], fileName: 'worker' } },
  })
  return (built as Rolldown.RolldownOutput[])[0]!.output[0].code
}
