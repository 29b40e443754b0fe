import { expect, it } from 'vitest'
import { readPage } from '../../cli/read-page'
import { extractArticle } from '../../page/extract-article'

const prose = (n: number) =>
  `<p>The lock keepers of Quellen said on day ${n} of their count that barge number ${n * 7} had waited longer than the council of Marrowby allows.</p>`
const read = (body: string) => {
  const html = `<!doctype html><html><head><title>Barges wait at Quellen</title></head><body><article>${body}</article></body></html>`
  return extractArticle(readPage(html), 'https://quellen.example/barges').article.paragraphs
}
const article = [1, 2, 3, 4, 5, 6, 7].map(prose).join('')
const after =
  '<p>Copyright © 2026 Quellen Post. All rights reserved.</p><p>Lock festival...</p><p>Brass bands from eleven villages open the festival of the locks, which lasts until the end of the month this time</p>'

it('ends a text that was put into a page line by line at its copyright line', () => {
  expect(read(article + after)).toHaveLength(7)
})

it('leaves out a caption that such a text has twice', () => {
  const caption = '<p>A barge waits below the lock at Quellen.</p>'
  expect(read(caption + caption + article)).toHaveLength(7)
})

it('goes by the markup where there is some', () => {
  const marked = article.replace('<p>', '<p class="lede">')
  expect(read(marked + after).length).toBeGreaterThan(7)
})
