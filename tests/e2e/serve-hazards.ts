import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const sentence = (n: number) =>
  `Harbour master Ilse Varnholt counted ${n} barges at the Quellen lock on Tuesday, the council of Marrowby said in its report.`
const paragraphs = (count: number, of = (n: number) => `${sentence(n)} ${sentence(n + 1)}`) =>
  Array.from({ length: count }, (_, n) => `<p>${of(n)}</p>`).join('\n')

const JSON_LD = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields }).replaceAll('<', '\\u003c')}</script>`
const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">${head}</head><body><article><h1>${title}</h1>${body}</article></body></html>`

const EVIL =
  '<img src=x onerror="window.sidelightWasFooled=1"><script>window.sidelightWasFooled=1</script>\u202Egpj.exe'

/** Pages that try what they can, each named for its hazard. */
export const HAZARDS: Record<string, () => string> = {
  'twenty-megabytes': () =>
    page(
      'Twenty megabytes of barges',
      paragraphs(2000, (n) => sentence(n).repeat(85)),
    ),
  'one-paragraph': () => page('One paragraph', `<p>${sentence(1)}</p>`),
  'no-paragraphs': () => page('No paragraphs', ''),
  'ten-thousand-paragraphs': () => page('Ten thousand paragraphs', paragraphs(10_000)),
  'deep-nesting': () => page('Deep nesting', `${'<div>'.repeat(3000)}${paragraphs(12)}${'</div>'.repeat(3000)}`),
  'markup-in-fields': () =>
    page(
      'Markup in every field',
      `<p class="byline">By ${EVIL.replaceAll('<', '&lt;')}</p>${paragraphs(12)}`,
      JSON_LD({ headline: EVIL, author: { name: EVIL }, publisher: { name: EVIL }, datePublished: '99999-13-45' }),
    ),
  'broken-json-ld': () =>
    page(
      'JSON-LD that is not JSON',
      paragraphs(12),
      '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
    ),
  'removes-strangers': () =>
    page('A page that removes strangers', paragraphs(12)).replace(
      '</body>',
      `<script>new MutationObserver(() => { for (const e of [...document.documentElement.children]) if (!/^(HEAD|BODY)$/.test(e.tagName)) e.remove();
        for (const e of [...document.body.children]) if (e.tagName.includes('-')) e.remove() }).observe(document, { childList: true, subtree: true })</script></body>`,
    ),
}

export interface HazardServer {
  url(name: string): string
  close(): Promise<void>
}

export async function serveHazards(): Promise<HazardServer> {
  const server = createServer((request, response) => {
    const make = HAZARDS[(request.url ?? '/').slice(1)]
    response.writeHead(make ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(make?.() ?? '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: (name) => `http://hazards.localhost:${port}/${name}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
