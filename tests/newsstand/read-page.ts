import { request } from 'node:http'

/** Reads a newsstand page over loopback: `<slug>.localhost` is a name only browsers resolve for certain. */
export function readPage(url: string): Promise<{ status: number; html: string }> {
  const { host, port, pathname } = new URL(url)
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: pathname, headers: { host } }, (response) => {
      response.setEncoding('utf8')
      let html = ''
      response.on('data', (chunk) => {
        html += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, html }))
    })
      .on('error', reject)
      .end()
  })
}
