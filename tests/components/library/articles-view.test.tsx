// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { ArticlesView } from '../../../components/library/ArticlesView'
import type { Page, Shelf, ShelfArticle } from '../../../components/library/shelf'
import { TranslateContext } from '../../../components/shared/translate-context'
import { translateForTests } from '../translate-for-tests'

beforeAll(() => {
  globalThis.IntersectionObserver = class {
    observe() {}
    disconnect() {}
  } as unknown as typeof IntersectionObserver
})
afterEach(cleanup)

const row = (title: string, publishedAt: string | null = '2031-02-03T08:00:00Z'): ShelfArticle => ({
  id: title.toLowerCase().replaceAll(' ', ''),
  title,
  outlet: 'Skelby Mail',
  url: 'javascript:alert(1)',
  publishedAt,
  language: 'en',
  paragraphs: 3,
  isPartial: false,
  isStarred: false,
})

function show(listArticles: (words: string) => Promise<Page<ShelfArticle>>) {
  const shelf = { listArticles: ({ words }) => listArticles(words), listOutlets: async () => [] } as Partial<Shelf>
  render(
    <TranslateContext.Provider value={translateForTests()}>
      <ArticlesView shelf={shelf as Shelf} onChanged={() => undefined} />
    </TranslateContext.Provider>,
  )
}

test('an answer that comes late does not overwrite a later search', async () => {
  const answers = new Map<string, (page: Page<ShelfArticle>) => void>()
  show((words) => new Promise((done) => answers.set(words, done)))
  const search = screen.getByLabelText('Words of headline or outlet')
  fireEvent.input(search, { target: { value: 'early' } })
  await waitFor(() => expect(answers.has('early')).toBe(true))
  fireEvent.input(search, { target: { value: 'late' } })
  await waitFor(() => expect(answers.has('late')).toBe(true))
  answers.get('late')!({ rows: [row('Late find')], more: null })
  answers.get('early')!({ rows: [row('Early find')], more: null })
  expect(await screen.findByText('Late find')).toBeTruthy()
  await Promise.resolve()
  expect(screen.queryByText('Early find')).toBeNull()
})

test('a day has one heading although two pages of the list share it', async () => {
  const next = { rows: [row('C'), row('D', null)], more: null }
  show(async () => ({ rows: [row('A', '2031-02-04'), row('B')], more: async () => next }))
  fireEvent.click(await screen.findByText('Show more'))
  await screen.findByText('D')
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'February 4, 2031',
    'February 3, 2031',
    'Day not known',
  ])
})

test('an address that is no web address is no link', async () => {
  show(async () => ({ rows: [row('A')], more: null }))
  await screen.findByText('A')
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#articles/a'])
})

test('storage that answers with an error is told', async () => {
  show(() => Promise.reject(new Error('closed')))
  expect((await screen.findByRole('alert')).textContent).toContain('did not work')
})
