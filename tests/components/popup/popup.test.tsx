// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Popup, type PopupProps } from '../../../components/popup/Popup'
import { TranslateContext } from '../../../components/shared/translate-context'
import type { PageState } from '../../../messages/protocol'
import { DEFAULT_SETTINGS, type Settings } from '../../../settings/settings'
import { translateForTests } from '../translate-for-tests'

afterEach(cleanup)

const ANSWERED: Settings = { ...DEFAULT_SETTINGS, answeredAt: '2031-01-01T00:00:00Z' }
const FOUND: PageState = {
  recognised: 'article',
  outlets: 3,
  reply: 'compared',
  storage: 'stored',
  isSidebarOpen: false,
}

function show(given: Partial<PopupProps> = {}) {
  const changes: ((settings: Settings) => Settings)[] = []
  const calls = { onLook: vi.fn(), onToggleSidebar: vi.fn(), onGrantAccess: vi.fn(), onOpen: vi.fn() }
  render(
    <TranslateContext.Provider value={translateForTests()}>
      <Popup
        settings={ANSWERED}
        host="www.harbour-courier.example"
        page={FOUND}
        stored={{ articles: 214, outlets: 12 }}
        shortcut="Alt+Shift+S"
        hasSiteAccess
        onSettings={(change) => changes.push(change)}
        {...calls}
        {...given}
      />
    </TranslateContext.Provider>,
  )
  return { ...calls, changed: () => changes.reduce((now, change) => change(now), given.settings ?? ANSWERED) }
}

describe('the popup', () => {
  it('tells matches, stored totals and the shortcut in one glance', () => {
    const { onToggleSidebar } = show()
    expect(screen.getByText('3 other outlets tell this story')).toBeTruthy()
    expect(screen.getByText('214 articles of 12 outlets stored')).toBeTruthy()
    expect(screen.getByText('Alt+Shift+S')).toBeTruthy()
    fireEvent.click(screen.getByText('Show the comparison'))
    expect(onToggleSidebar).toHaveBeenCalledOnce()
  })

  it('switches a site off by its bare name, and on again', () => {
    const off = show()
    fireEvent.click(screen.getByLabelText('Read on harbour-courier.example'))
    expect(off.changed().pausedHosts).toEqual(['harbour-courier.example'])
    cleanup()
    const on = show({ settings: { ...ANSWERED, pausedHosts: ['harbour-courier.example', 'other.example'] } })
    fireEvent.click(screen.getByLabelText('Read on harbour-courier.example'))
    expect(on.changed().pausedHosts).toEqual(['other.example'])
  })

  it('takes a change of remembering for the answer to the question', () => {
    const { changed } = show({ settings: DEFAULT_SETTINGS })
    fireEvent.click(screen.getByLabelText('Remember what I read'))
    expect(changed()).toMatchObject({ remembers: true, answeredAt: expect.stringMatching(/^\d{4}-/) })
  })

  it.each([
    ['newer-version', /newer version/],
    ['refused', /refused to open its storage/],
    ['broken', /answered with an error/],
  ] as const)('says why the stored articles do not open: %s', (why, words) => {
    show({ stored: why, page: { ...FOUND, outlets: null, reply: 'corpus-unreadable' } })
    expect(screen.getByRole('alert').textContent).toMatch(words)
    expect(screen.getByRole('alert').textContent).toContain('Nothing stored was changed')
  })

  it('says that the disk is full although the page was compared', () => {
    show({ page: { ...FOUND, storage: 'full' } })
    expect(screen.getByText(/The disk is full/)).toBeTruthy()
    expect(screen.getByText('Show the comparison')).toBeTruthy()
  })

  it('offers to look at a page that was not recognised, but not where reading is switched off', () => {
    const notFound: PageState = { ...FOUND, recognised: 'no-article', outlets: null, reply: null }
    const { onLook } = show({ page: notFound })
    fireEvent.click(screen.getByText('Look at this page'))
    expect(onLook).toHaveBeenCalledOnce()
    cleanup()
    show({ page: notFound, settings: { ...ANSWERED, isOn: false } })
    expect(screen.queryByText('Look at this page')).toBeNull()
  })

  it('offers nothing on pages that extensions may not read', () => {
    show({ host: null, page: null })
    expect(screen.getByText('Extensions cannot read this page.')).toBeTruthy()
    expect(screen.queryByLabelText(/Read on/)).toBeNull()
  })
})
