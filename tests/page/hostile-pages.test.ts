import { describe, expect, it } from 'vitest'
import { readPage } from '../../cli/read-page'
import { extractArticle } from '../../page/extract-article'
import { isArticle } from '../../page/is-article'

const URL = 'https://hostile.example/2026/10/11/a-page-to-break-readers'
const PARAGRAPH =
  '<p>The harbour of Lowmere was closed on Sunday after a barge had struck the mole and sunk across the mouth of it.</p>'

/** Both questions that are put to every page. */
function read(html: string, url = URL) {
  const document = readPage(html)
  const taken = isArticle(document, url)
  return { taken, ...extractArticle(document, url) }
}

describe('a hostile page', () => {
  it('of twenty megabytes in one paragraph is read to a bounded length', () => {
    const { article } = read(
      `<body><article><h1>Long</h1><p>${'never ending words '.repeat(1_100_000)}</p>${PARAGRAPH.repeat(6)}</article>`,
    )
    expect(article.paragraphs.join('').length).toBeLessThan(100_000)
  })

  it('of a thousand nested boxes does not exhaust the stack', () => {
    const document = readPage('<body></body>')
    let box: Element = document.body
    for (let depth = 0; depth < 1000; depth++) {
      const inner = document.createElement('div')
      box.append(inner)
      box = inner
    }
    for (let count = 0; count < 5; count++) {
      const paragraph = document.createElement('p')
      paragraph.textContent = `The harbour of Lowmere was closed for the ${count}th time after a barge had struck the mole and sunk.`
      box.append(paragraph)
    }
    expect(() => extractArticle(document, URL)).not.toThrow()
  })

  it('without a body, without paragraphs or of one word gives an article of nothing', () => {
    for (const html of [
      '',
      '<html></html>',
      '<body></body>',
      '<body>word</body>',
      '<body><script>var a</script></body>',
    ])
      expect(read(html)).toMatchObject({ taken: false, article: { partial: false } })
  })

  it.each([
    ['no JSON', '{"@type": NewsArticle,,'],
    ['JSON of another shape', '[[[["NewsArticle"]]], 7, null, "x"]'],
    [
      'fields of the wrong type',
      '{"@type":["NewsArticle",5],"headline":{"a":1},"author":[[[["x"]]]],"publisher":7,"datePublished":[]}',
    ],
    [
      'a circle of references',
      '{"@graph":[{"@id":"a","@type":"NewsArticle","author":{"@id":"b"}},{"@id":"b","@type":"Person","worksFor":{"@id":"a"},"name":"Ada Poe"}]}',
    ],
    ['nesting without end', `${'{"@type":"NewsArticle","a":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['five megabytes', `{"@type":"NewsArticle","headline":"${'x'.repeat(5_000_000)}"}`],
  ])('with structured data of %s is read by its text', (_name, json) => {
    const { article } = read(
      `<head><script type="application/ld+json">${json}</script></head><body><article><h1>Harbour of Lowmere closed by a barge</h1>${PARAGRAPH}</article>`,
    )
    expect(article.title).toBe('Harbour of Lowmere closed by a barge')
    expect(article.paragraphs).toHaveLength(1)
  })

  it('with dates out of all reason says that the day is unknown', () => {
    for (const date of ['99999-01-01', '0000-00-00', '2026-13-45', '1e999', 'soon', '-1', '2026-02-30T25:61:61+99:00'])
      expect(
        read(
          `<head><meta property="article:published_time" content="${date}"></head><body>${PARAGRAPH}`,
          'https://hostile.example/a',
        ).article.publishedAt,
      ).toBeNull()
  })

  it('with markup and bidi controls in every field gives plain text', () => {
    const bad = '\u202e&lt;img src=x onerror=alert(1)&gt;Dam\u2066 &amp;amp; &lt;b&gt;weir&lt;/b&gt; hold\u0000\u200b'
    const { article } = read(
      `<head><title>${bad}</title><meta property="og:site_name" content="Post ${bad}"><meta name="author" content="${bad}"></head><body><article><h1>${bad}</h1><p>\u202eThe dam\u2069 of Lowmere held through the night of Sunday, the river office said, though the water rose above every mark.</p></article>`,
    )
    const fields = [article.title, article.outlet, ...(article.authors ?? []), ...article.paragraphs].join(' ')
    expect(fields).not.toMatch(/[<>\p{Cc}\u200b\u202a-\u202e\u2066-\u2069]/u)
    expect(article.title).toContain('Dam')
  })

  it('with a thousands of attributes, meta tags and broken tags is read all the same', () => {
    const attributes = Array.from({ length: 4000 }, (_, index) => `data-a${index}="1"`).join(' ')
    const metas = '<meta name="x" content="y">'.repeat(20_000)
    const { article } = read(
      `<head>${metas}</head><body><article ${attributes}><h1>Odd</h1><b><i><p>${PARAGRAPH.slice(3)}</i></b></div></article></p>`,
    )
    expect(article.paragraphs.join(' ')).toContain('harbour of Lowmere')
  })
})
