// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Sidebar } from '../../../components/sidebar/Sidebar'
import type { CompareReply } from '../../../messages/protocol'
import { DEFAULT_SETTINGS, type Settings } from '../../../settings/settings'
import { SAMPLE_REPLY } from '../sample-comparison'
import { translateForTests } from '../translate-for-tests'

afterEach(cleanup)

function show(reply: CompareReply = SAMPLE_REPLY, chosen: Partial<Settings['sidebar']> = {}) {
  const calls = {
    onShow: vi.fn(),
    onHover: vi.fn(),
    onStep: vi.fn(),
    onSayStory: vi.fn(),
    onDismiss: vi.fn(),
    onClose: vi.fn(),
  }
  const kept: Settings[] = []
  function Kept() {
    const [settings, setSettings] = useState<Settings>({
      ...DEFAULT_SETTINGS,
      sidebar: { ...DEFAULT_SETTINGS.sidebar, ...chosen },
    })
    const onSettings = (change: (now: Settings) => Settings) =>
      setSettings((now) => {
        kept.push(change(now))
        return change(now)
      })
    return <Sidebar reply={reply} settings={settings} t={translateForTests()} onSettings={onSettings} {...calls} />
  }
  const { container } = render(<Kept />)
  const section = async (name: string) => {
    await vi.waitFor(() => expect(container.querySelector(`[data-section="${name}"]`)).not.toBeNull())
    return container.querySelector<HTMLElement>(`[data-section="${name}"]`)!
  }
  return { ...calls, kept, container, section }
}

const titles = (container: Element) =>
  [...container.querySelectorAll('[data-section]')].map((section) => section.getAttribute('data-section'))

describe('the sidebar', () => {
  it('says how many articles tell the story and how many reports are independent', () => {
    show()
    expect(screen.getByText('4 other articles tell this story')).toBeTruthy()
    expect(screen.getByText('With this one: 5 articles, 4 independent reports')).toBeTruthy()
  })

  it('says in how many paragraphs a point was not found, and by whom it is reported', async () => {
    const { section } = show()
    const notFound = await section('not-found-here')
    expect(notFound.textContent).toContain('not found in the 7 paragraphs read here')
    const [first] = within(notFound).getAllByRole('listitem')
    expect(first!.textContent).toContain('Northern Ledger')
    expect(first!.textContent).toContain('The Tide')
  })

  it('puts what is only perhaps missing after what is claimed, and says so', async () => {
    const { section } = show()
    const texts = within(await section('not-found-here'))
      .getAllByRole('listitem')
      .map((item) => item.textContent ?? '')
    const certain = texts.map((text) => !text.startsWith('perhaps'))
    expect(certain).toEqual([...certain].sort((a, b) => Number(b) - Number(a)))
    expect(certain).toContain(false)
  })

  it('leaves a claim out when it is called wrong, after asking', async () => {
    const { section, onDismiss } = show()
    const only = await section('only-here')
    const before = within(only).getAllByRole('listitem').length
    fireEvent.click(within(only).getAllByRole('button', { name: 'This is wrong' })[0]!)
    expect(onDismiss).not.toHaveBeenCalled()
    fireEvent.click(within(only).getByRole('button', { name: 'Leave out' }))
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^point:the bridge was opened/))
    await vi.waitFor(() => expect(within(only).getAllByRole('listitem').length).toBe(before - 1))
  })

  it('does not bring back what was left out before', async () => {
    const { section } = show({
      ...SAMPLE_REPLY,
      dismissed: ['point:the bridge was opened in 1961 and last repainted nine years ago.'],
    })
    expect((await section('only-here')).textContent).not.toContain('1961')
  })

  it('folds a section and keeps the choice', async () => {
    const { section, kept } = show()
    const glance = await section('glance')
    fireEvent.click(within(glance).getByRole('button', { name: /At a glance/ }))
    await vi.waitFor(() => expect(glance.querySelector('table')).toBeNull())
    expect(kept.at(-1)?.sidebar.folded).toEqual(['glance'])
  })

  it('moves and hides sections and keeps the choice', async () => {
    const { container, section, kept } = show()
    await section('since-last-seen')
    fireEvent.click(screen.getByRole('button', { name: 'Arrange the sections' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Move “Only here” up' }))
    await vi.waitFor(() => expect(titles(container).slice(0, 3)).toEqual(['glance', 'only-here', 'not-found-here']))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Wording' }))
    await vi.waitFor(() => expect(titles(container)).not.toContain('wording'))
    expect(kept.at(-1)?.sidebar.hidden).toEqual(['wording'])
    expect(kept.at(-1)?.sidebar.order.slice(0, 2)).toEqual(['glance', 'only-here'])
  })

  it('takes the reader’s word that an article is another story, and takes it back', async () => {
    const { onSayStory } = show()
    fireEvent.click(screen.getByRole('button', { name: 'likely, why?' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Not this story' }))
    expect(onSayStory).toHaveBeenLastCalledWith('tide', false)
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(onSayStory).toHaveBeenLastCalledWith('tide', true)
  })

  it('marks how a quotation differs from the wording read here', async () => {
    const { section } = show()
    const added = [...(await section('quotations')).querySelectorAll('ins')].map((ins) => ins.textContent)
    expect(added).toContain(' added: that  end; ')
  })

  it('says to whom each gives a quotation where they differ', async () => {
    const { section } = show()
    const text = (await section('quotations')).textContent
    expect(text).toContain('gives it to Ines Harrow')
    expect(text).toContain('gives it to Tomas Weld')
    expect(text).toContain('names no speaker')
  })

  it('puts differences that can both hold last', async () => {
    const { section } = show()
    const heads = within(await section('differs')).getAllByRole('heading', { level: 3 })
    expect(heads.map((head) => head.textContent?.includes('both can hold'))).toEqual([false, false, true])
  })

  it('shows edits that change meaning before those of wording', async () => {
    const { section } = show()
    const tags = [...(await section('reuse')).querySelectorAll('.edits .tag')].map((tag) => tag.textContent)
    expect(tags).toEqual(['how certain', 'what it is called', 'wording'])
  })

  it('lists what changed since the article was last seen', async () => {
    const { section } = show()
    const changes = within(await section('since-last-seen')).getAllByRole('listitem')
    expect(changes).toHaveLength(3)
    expect(changes[0]!.querySelector('del')?.textContent).toContain('criticises')
  })

  it('opens another article at the passage, without telling it from where', async () => {
    const { section } = show()
    const link = (await section('not-found-here')).querySelector('a')!
    expect(link.href).toMatch(/^https:\/\/meridian\.example\/story#:~:text=/)
    expect(link.rel).toBe('noreferrer')
    expect(link.target).toBe('_blank')
  })

  it('renders markup of an article as its words', async () => {
    const hostile = structuredClone(SAMPLE_REPLY)
    hostile.comparison.articles[1]!.title = '<img src=x onerror=alert(1)>'
    hostile.comparison.articles[1]!.url = 'javascript:alert(1)'
    const { container } = show(hostile)
    expect(container.querySelector('img')).toBeNull()
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>')
    expect([...container.querySelectorAll('a')].filter(({ href }) => href.startsWith('javascript:'))).toEqual([])
  })
})

describe('the sidebar with nothing to compare', () => {
  const totals = { articles: 214, outlets: 12 }
  it.each<[CompareReply, string]>([
    [{ kind: 'nothing-similar', totals, storage: 'stored' }, '214 articles from 12 outlets were looked at.'],
    [{ kind: 'nothing-similar', totals: { articles: 0, outlets: 0 }, storage: 'stored' }, 'No articles are stored yet'],
    [{ kind: 'nothing-similar', totals, storage: 'private-window' }, 'the window is private'],
    [{ kind: 'nothing-similar', totals, storage: 'full' }, 'the disk is full'],
    [{ kind: 'paused', why: 'switched-off' }, 'Sidelight is switched off.'],
    [{ kind: 'paused', why: 'site-switched-off' }, 'switched off on this site'],
    [{ kind: 'not-consented' }, 'Nothing is read or stored before you agreed to it.'],
    [{ kind: 'too-short', paragraphs: 1 }, '1 paragraph was found on this page.'],
    [{ kind: 'corpus-unreadable', why: 'newer-version' }, 'stored by a newer version'],
    [{ kind: 'corpus-unreadable', why: 'refused' }, 'Nothing was deleted'],
  ])('says for %o: %s', (reply, words) => {
    const { container } = show(reply)
    expect(container.textContent).toContain(words)
  })

  it('claims nothing as missing where it was withheld, and says why', async () => {
    const comparison = { ...SAMPLE_REPLY.comparison, notFoundHere: [], withheld: ['partial' as const] }
    const { section } = show({ ...SAMPLE_REPLY, comparison })
    const text = (await section('not-found-here')).textContent
    expect(text).toContain('Only the beginning of this article could be read')
    expect(text).not.toContain('Every point of the others was found')
  })

  it('does not say that nothing was found where it was not worked out', async () => {
    const wording = { naming: [], distinctive: [], verbs: [] }
    const comparison = { ...SAMPLE_REPLY.comparison, wording, unsupported: ['wording' as const] }
    const { section } = show({ ...SAMPLE_REPLY, comparison })
    expect((await section('wording')).textContent).toContain('Not worked out for the languages of these articles.')
  })
})
