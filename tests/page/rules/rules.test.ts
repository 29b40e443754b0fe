import { describe, expect, it } from 'vitest'
import { readPage } from '../../../cli/read-page'
import { applyRules } from '../../../page/apply-rules'
import { collectBlocks } from '../../../page/collect-blocks'
import { PAGE_RULES } from '../../../page/page-rules'

const TEXT = [
  'A barge laden with bricks struck the mole at Lowmere on Sunday morning and sank across the mouth of the harbour, police said.',
  '“We heard it before we saw it,” said harbour master Niels Aune, who had been feeding the gulls when it happened.',
  'Nobody was hurt. The four men of the crew were taken off by a trawler and spent the night at the seamen’s home.',
  'The harbour will stay shut until a crane can be brought from Port Ansgar, which the county expects to take three days.',
]

/** Which rules leave out what stands between the second and the third paragraph of an article, or around them. */
function rulesAgainst(between: string, { before = '', after = '', title = 'Barge sinks' } = {}) {
  const [one, two, three, four] = TEXT.map((text) => `<p>${text}</p>`)
  const html = `<body>${before.startsWith('<article') ? before : ''}<article><h1>${title}</h1>${before.startsWith('<article') ? '' : before}${one}${two}${between}${three}${four}${after}</article></body>`
  const { chosen } = collectBlocks(readPage(html).body, () => true, 10_000)
  const facts = { title, titleVariants: [], authors: ['Ada Poe'], outlet: 'Harbour Post' }
  const { kept, removed } = applyRules(PAGE_RULES, chosen, facts)
  const texts = kept.map((block) => block.text)
  expect(texts.filter((text) => TEXT.includes(text))).toEqual(TEXT)
  return {
    rules: [...new Set(removed.filter(({ text }) => text !== title).map(({ rule }) => rule))],
    kept: texts.filter((text) => !TEXT.includes(text)),
  }
}

describe('a rule leaves out', () => {
  it.each([
    ['leave-out-invisible', '<p style="display: none">A line that nobody sees but that stands in the markup.</p>'],
    ['leave-out-invisible', '<div hidden><p>Another line that nobody sees.</p></div>'],
    ['leave-out-furniture', '<aside><p>The harbour in figures: 1,200 ships a year.</p></aside>'],
    ['leave-out-furniture', '<form><p>Write to the editor about this.</p></form>'],
    ['leave-out-captions', '<figure><img src="a.jpg"><figcaption>The barge at noon.</figcaption></figure>'],
    ['leave-out-captions', '<div class="image-caption">The barge at dusk.</div>'],
    ['leave-out-picture-labels', '<div><img src="a.jpg"> The barge from the air</div>'],
    ['leave-out-junk-classes', '<div class="related-stories"><p>Crane sold to the highest bidder</p></div>'],
    ['leave-out-junk-classes', '<div class="c-newsletterSignup__box"><p>Our letter from the harbour.</p></div>'],
    ['leave-out-junk-boxes', '<div><h3>You may also like</h3><p>The crane that nobody wanted.</p></div>'],
    ['leave-out-link-lists', '<ul><li><a href="/1">Crane sold</a></li><li><a href="/2">Mole mended</a></li></ul>'],
    ['leave-out-link-lists', '<p><a href="/3">CRANE SOLD TO THE HIGHEST BIDDER</a></p>'],
    ['leave-out-tables', '<table><tr><td>2024</td><td>61</td></tr><tr><td>2025</td><td>142</td></tr></table>'],
    ['leave-out-phrases', '<p><b>JUST IN:</b> <a href="/4">Mayor</a> denies having sold the crane</p>'],
    ['leave-out-phrases', '<p>Lesen Sie auch: Der Kran von Lowmere</p>'],
    ['leave-out-phrases', '<p>اقرأ أيضا: الرافعة التي لم يردها أحد</p>'],
    ['leave-out-phrases', '<p>関連記事：売られたクレーン</p>'],
    ['leave-out-repetitions', `<p>${TEXT[0]}</p>`],
    ['leave-out-head', '<p>By Ada Poe and Ben Roe</p>'],
    ['leave-out-head', '<p>November 6, 2022 at 9:07 pm</p>'],
  ])('%s: %s', (rule, html) => {
    const { rules, kept } = rule === 'leave-out-repetitions' ? rulesAgainstRepetition(html) : rulesAgainst(html)
    expect(kept).toEqual([])
    expect(rules).toEqual([rule])
  })

  it('what stands after the text', () => {
    for (const line of [
      'Ada Poe is a reporter for the Harbour Post.',
      'Ben Roe contributed to this report.',
      'Write to ada@harbour-post.example',
    ])
      expect(rulesAgainst('', { after: `<p>${line}</p>` })).toEqual({ rules: ['leave-out-tail'], kept: [] })
  })

  it('articles that are not the one with the headline', () => {
    const next = `<article><h1>Crane sold</h1><p>${'The crane of Lowmere was sold to the highest bidder. '.repeat(4)}</p></article>`
    expect(rulesAgainst('', { before: next })).toEqual({ rules: ['leave-out-other-articles'], kept: [] })
  })
})

function rulesAgainstRepetition(html: string) {
  const { chosen } = collectBlocks(
    readPage(`<body><p>${TEXT[0]}</p><p>${TEXT[1]}</p>${html}<p>${TEXT[2]}</p></body>`).body,
    () => true,
    1000,
  )
  const { kept, removed } = applyRules(PAGE_RULES, chosen, { title: '', titleVariants: [], authors: [], outlet: '' })
  return { rules: removed.map(({ rule }) => rule), kept: kept.slice(3).map((block) => block.text) }
}

describe('the rules keep', () => {
  it.each([
    '<h2>What the police say</h2>',
    '<ul><li>The barge was built in 1961.</li><li>It carried 90,000 bricks.</li></ul>',
    '<blockquote class="social-embed"><p>We are stuck here until Thursday, and so are the gulls.</p></blockquote>',
    '<p>Read more than the first page, the judge told the jury, before you decide.</p>',
    '<p>More than forty people had come to see it.</p>',
    '<p>Watch officers on the mole had seen nothing.</p>',
    '<p>Follow the bricks, the inspector said, and you will find the barge.</p>',
    '<p>“Sign up for the lifeboat,” he said, “or keep your advice.”</p>',
    '<p>A brick costs 28 crowns.</p>',
    '<p>Thaw is expected on Monday.</p>',
    '<p>Why did nobody see it?</p>',
    '<p>He told <a href="/x">Ada Poe</a> that the light had been out for a week.</p>',
    '<div class="story-content-main"><p>The light on the mole had been out for a week, as the pilots’ book shows.</p></div>',
  ])('%s', (html) => {
    const { rules, kept } = rulesAgainst(html)
    expect(rules).toEqual([])
    expect(kept.length).toBeGreaterThan(0)
  })

  it('a text whose every element has a name that speaks against it', () => {
    const html = `<body><div class="sponsored-comments newsletter"><form>${TEXT.map((text) => `<p>${text}</p>`).join('')}</form></div></body>`
    const { chosen } = collectBlocks(readPage(html).body, () => true, 1000)
    const { kept } = applyRules(PAGE_RULES, chosen, { title: '', titleVariants: [], authors: [], outlet: '' })
    expect(kept.map((block) => block.text)).toEqual(TEXT)
  })
})
