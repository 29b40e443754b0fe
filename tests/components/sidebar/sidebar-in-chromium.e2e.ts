import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gallery, openGallery } from '../gallery/open-gallery'

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery?.close())

const STATES = [
  'compared',
  'large',
  'bare',
  'nothing-similar',
  'nothing-stored',
  'paused',
  'not-consented',
  'too-short',
  'unreadable',
]
const asked = (page: Page) => page.evaluate(() => (window as unknown as { asked: unknown[][] }).asked)
const focusedCell = (page: Page) =>
  page.evaluate(() => document.querySelector('sidelight-sidebar')?.shadowRoot?.activeElement?.getAttribute('data-cell'))

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('sidelight-sidebar')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

describe('the sidebar, judged by axe', () => {
  it.each(STATES.flatMap((state) => (['light', 'dark'] as const).map((colorScheme) => ({ state, colorScheme }))))(
    'has nothing to object to in $state, $colorScheme',
    async ({ state, colorScheme }) => {
      const { page } = await gallery.show({ state }, { colorScheme })
      expect(await violations(page)).toEqual([])
      await page.context().close()
    },
  )

  it('has nothing to object to with both panels, an opened point and a question', async () => {
    const { page, sidebar } = await gallery.show({ state: 'compared' })
    await sidebar.locator('.grid-point').first().click()
    await sidebar.getByRole('button', { name: 'Arrange the sections' }).click()
    await sidebar.locator('.claim').first().hover()
    await sidebar.getByRole('button', { name: 'This is wrong' }).first().click()
    expect(await violations(page)).toEqual([])
    await sidebar.getByRole('button', { name: 'Keys' }).click()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  it('has nothing to object to from right to left', async () => {
    const { page } = await gallery.show({ state: 'compared', locale: 'ar', width: '320' })
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  it('has nothing to object to in the pill', async () => {
    const { page } = await gallery.show({ state: 'compared', open: 'no' })
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})

describe('the sidebar by keyboard', () => {
  it('opens from the pill, takes the focus, closes on Escape and gives the focus back', async () => {
    const { page, sidebar } = await gallery.show({ state: 'compared', open: 'no' })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await sidebar.locator('.sidebar').waitFor()
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('sidelight-sidebar')
    await page.keyboard.press('Escape')
    await sidebar.locator('.pill').waitFor()
    expect(await sidebar.locator('.pill').evaluate((pill) => pill.matches(':focus'))).toBe(true)
    await page.context().close()
  })

  it('moves between the dots of the grid by arrows, with one stop in the tab order', async () => {
    const { page, sidebar } = await gallery.show({ state: 'compared' })
    expect(await sidebar.locator('[data-cell][tabindex="0"]').count()).toBe(1)
    await sidebar.locator('[data-cell="0,0"]').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await focusedCell(page)).toBe('1,1')
    await page.keyboard.press('End')
    expect(await focusedCell(page)).toBe('1,5')
    await page.keyboard.press('Control+Home')
    expect(await focusedCell(page)).toBe('0,0')
    await page.keyboard.press('ArrowUp')
    expect(await focusedCell(page)).toBe('0,0')
    await page.context().close()
  })

  it('follows the arrows as they point, from right to left too', async () => {
    const { page, sidebar } = await gallery.show({ state: 'compared', locale: 'ar' })
    await sidebar.locator('[data-cell="0,0"]').focus()
    await page.keyboard.press('ArrowLeft')
    expect(await focusedCell(page)).toBe('0,1')
    const [text, dot] = await Promise.all(
      ['0,0', '0,1'].map((cell) => sidebar.locator(`[data-cell="${cell}"]`).boundingBox()),
    )
    expect(dot!.x).toBeLessThan(text!.x)
    await page.context().close()
  })

  it('shows the passage of a dot of this article', async () => {
    const { page, sidebar } = await gallery.show({ state: 'compared' })
    await sidebar.locator('[data-cell="0,1"]').focus()
    await page.keyboard.press('Enter')
    expect(await asked(page)).toContainEqual(['show', { paragraph: 0, start: 0, end: expect.any(Number) }])
    await page.context().close()
  })

  it('changes the width at its inner edge, within its range', async () => {
    const { page, sidebar } = await gallery.show({ state: 'compared' })
    const width = async () => (await sidebar.locator('.overlay-sidebar').boundingBox())?.width
    expect(await width()).toBe(380)
    await sidebar.getByRole('separator').focus()
    await page.keyboard.press('ArrowLeft')
    expect(await width()).toBe(400)
    await page.keyboard.press('Home')
    expect(await width()).toBe(280)
    await page.keyboard.press('ArrowRight')
    expect(await width()).toBe(280)
    await page.context().close()
  })

  it('lists its keys on a question mark, and Escape closes the list before the sidebar', async () => {
    const { page, sidebar } = await gallery.show({ state: 'compared' })
    await sidebar.getByRole('button', { name: 'Close', exact: true }).focus()
    await page.keyboard.press('?')
    expect(await sidebar.locator('kbd').count()).toBeGreaterThan(5)
    await page.keyboard.press('Escape')
    expect(await sidebar.locator('kbd').count()).toBe(0)
    expect(await sidebar.locator('.sidebar').isVisible()).toBe(true)
    await page.context().close()
  })

  it('keeps the focus inside when what was pressed goes away', async () => {
    const { page, sidebar } = await gallery.show({ state: 'compared' })
    const focused = () =>
      page.evaluate(() => {
        const element = document.querySelector('sidelight-sidebar')?.shadowRoot?.activeElement
        return element?.getAttribute('aria-label') ?? element?.textContent
      })
    await sidebar.locator('[data-section="only-here"]').getByRole('button', { name: 'This is wrong' }).first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('Keep')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('This is wrong')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('Keep')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('Sidelight')
    await page.keyboard.press('Escape')
    await sidebar.locator('.pill').waitFor()
    await page.context().close()
  })

  it('marks the passage of a dot in the page while it is pointed at', async () => {
    const { page, sidebar } = await gallery.show({ state: 'compared' })
    await sidebar.locator('[data-cell="1,1"]').hover()
    await sidebar.locator('[data-cell="1,2"]').hover()
    const calls = (await asked(page)).filter(([name]) => name === 'hover')
    expect(calls[0]?.[1]).toMatchObject({ paragraph: 2 })
    expect(calls.at(-1)).toEqual(['hover', null])
    await page.context().close()
  })

  it('keeps its keys from the page', async () => {
    const { page, sidebar } = await gallery.show({ state: 'compared' })
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => Object.assign(window, { heard: key }))
    })
    await sidebar.getByRole('button', { name: 'Close', exact: true }).focus()
    await page.keyboard.press('j')
    expect(await page.evaluate(() => (window as unknown as { heard?: string }).heard)).toBeUndefined()
    await page.context().close()
  })
})

describe('the sidebar by pointer', () => {
  it('is made wider by dragging its edge', async () => {
    const { page, sidebar } = await gallery.show({ state: 'compared' })
    await page.mouse.move(620, 300)
    await page.mouse.down()
    await page.mouse.move(500, 300, { steps: 4 })
    await page.mouse.up()
    expect((await sidebar.locator('.overlay-sidebar').boundingBox())?.width).toBe(500)
    await page.context().close()
  })

  it('moves to the other edge', async () => {
    const { page, sidebar } = await gallery.show({ state: 'compared' })
    await sidebar.getByRole('button', { name: 'Move to the left edge' }).click()
    expect((await sidebar.locator('.overlay-sidebar').boundingBox())?.x).toBe(0)
    await page.context().close()
  })

  it('marks the passage in the page while it is pointed at', async () => {
    const { page, sidebar } = await gallery.show({ state: 'compared' })
    await sidebar.locator('[data-section="only-here"] button.passage').first().hover()
    await sidebar.getByRole('heading', { name: 'Only here' }).hover()
    const calls = (await asked(page)).filter(([name]) => name === 'hover')
    expect(calls[0]?.[1]).toMatchObject({ paragraph: expect.any(Number) })
    expect(calls.at(-1)).toEqual(['hover', null])
    await page.context().close()
  })

  it('copies a citation with outlet, day and the address of the passage', async () => {
    const { page, sidebar } = await gallery.show(
      { state: 'compared' },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
    const claim = sidebar.locator('[data-section="not-found-here"] .claim').first()
    await claim.hover()
    await claim.getByRole('button', { name: 'Copy as citation' }).click()
    await claim.getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '“An engineer had warned of corrosion in a letter to the port authority in March, according to two people who have seen it.”\n' +
        '– Meridian Wire, “Cracks in cables close Ansel Bridge, main road to the port”, March 4, 2031, ' +
        'https://meridian.example/story#:~:text=An%20engineer%20had%20warned,who%20have%20seen%20it.',
    )
    await page.context().close()
  })

  it('copies on pages without the clipboard’s own way, as those without TLS', async () => {
    const { page, sidebar } = await gallery.show(
      { state: 'compared' },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
    await page.evaluate(() => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')) }))
    const claim = sidebar.locator('[data-section="only-here"] .claim').first()
    await claim.hover()
    await claim.getByRole('button', { name: 'Copy as citation' }).click()
    await claim.getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“The bridge was opened in 1961/)
    await page.context().close()
  })

  it('draws the grid whole at 320 pixels, with 12 outlets', async () => {
    const { page, sidebar } = await gallery.show(
      { state: 'large', width: '320' },
      { viewport: { width: 320, height: 700 } },
    )
    const overflow = await sidebar.locator('.sidebar-scroll').evaluate((box) => box.scrollWidth - box.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    expect(await sidebar.locator('tbody tr').first().locator('.cell').count()).toBe(12)
    await page.context().close()
  })

  it('looks the same under a page that styles everything', async () => {
    const plain = await gallery.show({ state: 'compared' })
    const hostile = await gallery.show({ state: 'compared', hostile: 'yes' })
    const box = ({ sidebar }: typeof plain) => sidebar.locator('.overlay-sidebar').screenshot()
    expect((await box(hostile)).equals(await box(plain))).toBe(true)
    await plain.page.context().close()
    await hostile.page.context().close()
  })

  it('is not printed', async () => {
    const { page, sidebar } = await gallery.show({ state: 'compared' })
    await page.emulateMedia({ media: 'print' })
    expect(await sidebar.locator('.sidebar').isVisible()).toBe(false)
    await page.context().close()
  })
})
