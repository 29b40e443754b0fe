import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../engine/article'
import { extractPlainText } from '../page/extract-plain-text'
import { escapeHtml } from './escape-html'
import { type Listening, listen } from './listen'
import { addressOf } from './load-stories'
import { renderDocument } from './render-document'

/** One text file, served as a page of its own outlet: what a reader would store of it, and where it came from. */
export type ServedText = Article & { slug: string; file: string }

const css = `body{max-width:680px;margin:40px auto;padding:0 20px;font:18px/1.6 Georgia,serif;background:#fdfcf9;color:#222}
.site{border-bottom:2px solid #222;font:700 15px/2 system-ui,sans-serif}`

function renderText(outlet: string, title: string, text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return renderDocument({
    language: '',
    title: title || outlet,
    head: `<meta property="og:site_name" content="${escapeHtml(outlet)}"><meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>`,
    css,
    body: `<div class="site">${escapeHtml(outlet)}</div><article>
${lines.map((line) => `<p>${escapeHtml(line.trim())}</p>`).join('\n')}
</article>`,
  })
}

/** A name that may stand in a host name: letters, digits and hyphens, at most 63. */
function toSlug(file: string): string {
  const slug = file
    .replace(/\.txt$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '')
  return slug || 'text'
}

/**
 * Serves a folder of plain-text articles, each `.txt` file as a badly marked page of its own outlet at
 * `http://<slug>.localhost:<port>/story`: every line that is not empty is a paragraph, furniture and all, and the page says
 * of itself only its site's name and that it is an article. `articles` are the same texts
 * as the reader stores them, without the furniture. Throws when the folder cannot be read, holds no text, or two names make one slug.
 */
export async function serveArticles(
  folder: string,
  options: { port?: number } = {},
): Promise<Listening & { articles: ServedText[] }> {
  const files = readdirSync(folder)
    .filter((file) => file.toLowerCase().endsWith('.txt'))
    .sort()
  if (files.length === 0) throw new Error(`No .txt files in ${folder}`)
  const texts = new Map<string, { file: string; outlet: string; text: string }>()
  for (const file of files) {
    const slug = toSlug(file)
    const earlier = texts.get(slug)
    if (earlier) throw new Error(`${earlier.file} and ${file} would have the same address`)
    const outlet = slug.replace(/-/g, ' ')
    texts.set(slug, { file, outlet, text: readFileSync(join(folder, file), 'utf8') })
  }
  const server = await listen(options.port ?? 0, (slug, path) => {
    if (slug !== null) {
      const found = texts.get(slug)
      if (!found || path !== '/story') return null
      const { title } = extractPlainText(found.text, slug, '').article
      return renderText(found.outlet, title, found.text)
    }
    if (path !== '/') return null
    const links = [...texts].map(
      ([name, { outlet }]) => `<li><a href="${addressOf(name, '/story', server.port)}">${escapeHtml(outlet)}</a></li>`,
    )
    return renderDocument({
      language: 'en',
      title: 'Articles',
      css,
      body: `<h1>Articles</h1><ul>${links.join('')}</ul>`,
    })
  })
  const articles = [...texts].map(([slug, { file, outlet, text }]) => {
    const { article } = extractPlainText(text, slug, addressOf(slug, '/story', server.port))
    return { ...article, outlet, slug, file }
  })
  return { ...server, articles }
}
