import { escapeHtml } from './escape-html'

/** A whole page: everything it needs is inside it, nothing is fetched from elsewhere. */
export function renderDocument(page: {
  language: string
  title: string
  head?: string
  css: string
  body: string
  script?: string
}): string {
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
${page.head ?? ''}
<style>
*{box-sizing:border-box}
body{margin:0}
img,svg{max-width:100%}
figure>svg,.teaser>svg{display:block;width:100%;height:auto;aspect-ratio:16/9}
${page.css}
</style>
</head>
<body>
${page.body}
${page.script ? `<script>${page.script}</script>` : ''}
</body>
</html>
`
}
