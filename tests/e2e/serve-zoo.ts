import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HAZARDS } from './serve-hazards'

interface Animal {
  head?: string
  /** Attributes of the html element. */
  root?: string
  after?: string
  csp?: string
}

const OVERLAY = 'position: fixed; inset: 0; z-index: 2147483647; background: rgb(0 0 0 / 20%)'

/** Host pages that get in the way of strangers, each named for how; `plain` is what they are held against. */
export const ZOO: Record<string, Animal> = {
  plain: {},
  'unset-everything': {
    head: `<style>* { all: unset !important; color: lime !important; --ink: red !important; --paper: red !important }
      sidelight-sidebar { display: none !important; opacity: 0.1 !important; transform: rotate(9deg) !important }</style>`,
  },
  'giant-rem': { head: '<style>html { font-size: 40px; line-height: 3; letter-spacing: 4px; zoom: 1 }</style>' },
  'z-index-war': {
    after: `<div style="${OVERLAY}"></div><script>const last = document.createElement('div'); last.style.cssText = '${OVERLAY}'
      setInterval(() => document.documentElement.lastChild === last || document.documentElement.append(last), 50)</script>`,
  },
  'strict-policy': { csp: "default-src 'none'; style-src 'none'; script-src 'none'" },
  'custom-elements': {
    head: '<style>:host, :not(:defined), aside, button, [role] { display: none !important; color: red !important }</style>',
    after: `<own-widget></own-widget><script>customElements.define('own-widget', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host { position: fixed; inset: 0 0 auto; z-index: 99999 }</style>Own bar' } })
      customElements.define('sidelight-sidebar', class extends HTMLElement { connectedCallback() { this.style.cssText = 'left: 300px; width: 10px' } })</script>`,
  },
  frames: { after: '<iframe srcdoc="<article><h1>Framed</h1><p>Another text.</p></article>"></iframe>'.repeat(3) },
  'hidden-until-load': {
    head: '<style>html { overflow-y: scroll } body { display: none }</style>',
    after: `<script>addEventListener('load', () => setTimeout(() => document.body.style.display = 'block', 700))</script>`,
  },
  'right-to-left': { root: 'dir="rtl"' },
  'transformed-root': {
    head: '<style>html { transform: translate(-40px, -30px) scale(0.9); filter: sepia(0.1); perspective: 400px } body { transform: translateX(-9px); contain: paint }</style>',
  },
}

const article = HAZARDS['deep-nesting']!().replace(/<\/?div>/g, '')

/** Every page scrolls, also where it lays out nothing as blocks. */
const LONG = `<p>${'Weather and tides at the lock. '.repeat(12)}</p>`.repeat(60)

export async function serveZoo(): Promise<{ url(name: string): string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const animal = ZOO[(request.url ?? '/').slice(1)]
    const { head = '', root = '', after = '', csp } = animal ?? {}
    response.writeHead(animal ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(csp ? { 'content-security-policy': csp } : {}),
    })
    const filled = article
      .replace('<html ', `<html ${root} `)
      .replace('</head>', `${head}</head>`)
      .replace('</body>', `${LONG}<button id="film">Film</button>${after}</body>`)
    response.end(filled)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: (name) => `http://zoo.localhost:${port}/${name}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
