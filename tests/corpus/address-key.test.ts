import { expect, test } from 'vitest'
import { addressKey, plainAddress } from '../../corpus/address-key'
import { inventArticle } from './invent-article'

const keyOf = (url: string, canonicalUrl: string | null = null): string =>
  addressKey(inventArticle({ url, canonicalUrl }))

test.each([
  ['http://courier.example/2031/ferry'],
  ['https://www.courier.example/2031/ferry/'],
  ['https://WWW.Courier.example:443/2031//ferry'],
  ['https://m.courier.example/2031/ferry#comments'],
  ['https://amp.courier.example/2031/ferry'],
  ['https://courier.example/2031/ferry/amp/'],
  ['https://courier.example/amp/2031/ferry'],
  ['https://courier.example/2031/ferry.amp.html'],
  ['https://courier.example/2031/ferry?utm_source=mail&utm_campaign=x&fbclid=abc&gclid=1'],
  ['https://courier.example/2031/ferry?ref=home&at_medium=rss&cmpid=9'],
  ['https://courier.example/2031/ferry;jsessionid=8F2'],
  ['https://courier-example.cdn.ampproject.org/c/s/courier.example/2031/ferry?amp_js_v=0.1'],
  ['https://www.google.com/amp/s/amp.courier.example/2031/ferry'],
])('%s is the article courier.example/2031/ferry', (url) => {
  expect(keyOf(url)).toBe('courier.example/2031/ferry')
})

test.each([
  ['https://courier.example/?p=12', 'https://courier.example/?p=13'],
  ['https://courier.example/story?id=1', 'https://courier.example/story?id=2'],
  ['https://courier.example/Ferry', 'https://courier.example/ferry'],
  ['https://courier.example/ferry', 'https://mail.example/ferry'],
  ['https://north.courier.example/ferry', 'https://south.courier.example/ferry'],
  ['https://courier.example/a#!/1', 'https://courier.example/a#!/2'],
  ['https://courier.example:8080/a', 'https://courier.example/a'],
])('%s and %s are two articles', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other))
})

test('the order of telling parameters makes no difference', () => {
  expect(keyOf('https://c.example/story?id=1&page=2')).toBe(keyOf('https://c.example/story?page=2&id=1&utm_medium=x'))
})

test('a canonical address of the same site counts, one of another site or of the front page does not', () => {
  const url = 'https://m.courier.example/x?id=9'
  expect(keyOf(url, 'https://www.courier.example/2031/ferry')).toBe('courier.example/2031/ferry')
  expect(keyOf(url, 'https://news.courier.example/2031/ferry')).toBe('news.courier.example/2031/ferry')
  expect(keyOf(url, 'https://wire-agency.example/2031/ferry')).toBe('courier.example/x?id=9')
  expect(keyOf(url, 'https://www.courier.example/')).toBe('courier.example/x?id=9')
  expect(keyOf('https://one.co.uk/a', 'https://two.co.uk/a')).toBe('one.co.uk/a')
})

test.each(['', 'not an address', 'file:///home/me/page.html', 'javascript:alert(1)', 'http://', 'data:text/html,x'])(
  'an article from "%s" is known by its words',
  (url) => {
    const article = inventArticle({ url })
    expect(addressKey(article)).toMatch(/^text:/)
    expect(addressKey({ ...article, paragraphs: article.paragraphs.map((text) => ` ${text}  `) })).toBe(
      addressKey(article),
    )
    expect(addressKey({ ...article, title: 'Another' })).not.toBe(addressKey(article))
  },
)

test('hostile addresses are taken as they are, soon', () => {
  expect(plainAddress(`https://x.example/${'/'.repeat(100_000)}`)).toBe('x.example')
  expect(plainAddress(`https://x.example/${'amp/'.repeat(20_000)}`)).not.toBeNull()
  expect(plainAddress(`https://x.example/?${'a=1&'.repeat(20_000)}`)).not.toBeNull()
})
