import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine only. */
export interface Listening {
  port: number
  /** Ends the server and every open connection. */
  close(): Promise<void>
}

/** Finds the page for an outlet's slug (null for the bare host) and a path; null where there is none. */
export type FindPage = (slug: string | null, path: string) => string | null

const notFound = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found</title>
<body style="font:18px/1.6 Georgia,serif;max-width:560px;margin:80px auto"><h1>Not on the newsstand</h1><p>This page was only ever a headline.</p></body></html>`

/**
 * Serves pages on 127.0.0.1, told apart by the Host header (`<slug>.localhost`). `port` 0 takes a free one. Rejects when
 * the port is taken.
 */
export async function listen(port: number, findPage: FindPage): Promise<Listening> {
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
    const slug = host.endsWith('.localhost') ? host.slice(0, -'.localhost'.length) : null
    const path = (request.url ?? '/').replace(/[?#].*$/, '')
    const page = findPage(slug, path)
    response.writeHead(page === null ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    })
    response.end(request.method === 'HEAD' ? undefined : (page ?? notFound))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
