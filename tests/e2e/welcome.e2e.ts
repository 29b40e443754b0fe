import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openExtensionPage, PIERCE } from '../../scripts/drive-extension'
import { type OpenedBrowser, openBrowser } from '../../scripts/open-browser'
import { checkWithAxe } from './check-with-axe'

describe.each(['chromium', 'firefox'] as const)('the welcome page in %s', (kind) => {
  let opened: OpenedBrowser
  beforeAll(async () => {
    opened = await openBrowser({ kind, isHeadless: true })
  })
  afterAll(() => opened?.close())
  const show = () => openExtensionPage(opened, 'welcome.html', '.story-sections .section')

  it('offers two equal answers, neither chosen beforehand', async () => {
    const page = await show()
    const answers = await page.$$eval('[data-answer]', (buttons) =>
      buttons.map((button) => {
        const { width, height } = button.getBoundingClientRect()
        const { backgroundColor, borderColor, color, fontWeight } = getComputedStyle(button)
        const look = [Math.round(width), Math.round(height), backgroundColor, borderColor, color, fontWeight]
        return { pressed: button.getAttribute('aria-pressed'), look }
      }),
    )
    expect(answers.map(({ pressed }) => pressed)).toEqual(['false', 'false'])
    expect(answers[1]!.look).toEqual(answers[0]!.look)
    expect(await page.$('[data-answered]')).toBeNull()
    expect(await checkWithAxe(page)).toEqual([])
    await page.close()
  })

  it('keeps the answer, and lets it be changed', async () => {
    const page = await show()
    await page.click('[data-answer="forget"]')
    await page.waitForSelector('[data-answered="forget"]')
    await page.click(PIERCE.consent)
    await page.waitForSelector('[data-answered="remember"]')
    expect(await checkWithAxe(page)).toEqual([])
    await page.close()
    const again = await show()
    await again.waitForSelector('[data-answered="remember"]')
    await again.close()
  })

  it('shows the sample story live: a claim leads to its passage', async () => {
    const page = await show()
    const missing = await page.$eval('[data-section="not-found-here"]', (section) => section.textContent)
    expect(missing).toContain('leaking fuel line')
    await page.click('[data-section="differs"] button.outlet')
    await page.waitForSelector('.story-text mark')
    await page.click('.sample-choice label:nth-of-type(2)')
    await page.waitForFunction(() => /Tarn Courier/.test(document.querySelector('.story-text')?.textContent ?? ''))
    const onlyThere = await page.$eval('[data-section="not-found-here"]', (section) => section.textContent)
    expect(onlyThere).not.toContain('leaking fuel line')
    expect(await checkWithAxe(page)).toEqual([])
    await page.close()
  })
})

describe('the welcome page in firefox without access to sites', () => {
  it('says so, and asks for it in a click', async () => {
    const opened = await openBrowser({
      kind: 'firefox',
      isHeadless: true,
      prefs: { 'extensions.originControls.grantByDefault': false },
    })
    try {
      const page = await openExtensionPage(opened, 'welcome.html', '[data-no-access]')
      expect(await checkWithAxe(page)).toEqual([])
      await page.click('[data-grant]')
      await page.waitForSelector('[data-no-access]', { hidden: true })
      await page.close()
    } finally {
      await opened.close()
    }
  })
})
