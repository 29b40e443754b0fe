// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { Shelf } from '../../../../components/library/shelf'
import { RetentionPart } from '../../../../components/library/stored/RetentionPart'
import { TranslateContext } from '../../../../components/shared/translate-context'
import { translateForTests } from '../../translate-for-tests'

afterEach(cleanup)

const EXAMPLE = { id: 'a', title: 'Ferry aground', outlet: 'Skelby Mail', lastSeen: 0 }

test('nothing goes before it was shown, and a changed limit has to be shown anew', async () => {
  const applyRetention = vi.fn(async () => 7)
  const shelf = {
    previewRetention: async () => ({ articles: 7, bytes: 2_400_000, examples: [EXAMPLE] }),
    applyRetention,
  } as unknown as Shelf
  const onRetention = vi.fn()
  const none = { maxMonths: null, maxMegabytes: null }
  render(
    <TranslateContext.Provider value={translateForTests()}>
      <RetentionPart shelf={shelf} retention={none} onRetention={onRetention} onChanged={() => undefined} />
    </TranslateContext.Provider>,
  )
  expect(screen.queryByText(/Save/)).toBeNull()
  const months = screen.getByLabelText('At most, months') as HTMLInputElement
  fireEvent.input(months, { target: { value: '6' } })
  fireEvent.click(screen.getByText('Show what would go'))
  expect(await screen.findByText('7 articles would go (2.4 MB):')).toBeTruthy()
  expect(screen.getByText('Ferry aground')).toBeTruthy()
  fireEvent.input(months, { target: { value: '3' } })
  expect(screen.queryByText('Ferry aground')).toBeNull()
  fireEvent.click(screen.getByText('Show what would go'))
  fireEvent.click(await screen.findByText('Save, and delete 7 articles'))
  expect(await screen.findByText('Saved. 7 articles were deleted.')).toBeTruthy()
  expect(onRetention).toHaveBeenCalledExactlyOnceWith({ maxMonths: 3, maxMegabytes: null })
  expect(applyRetention).toHaveBeenCalledExactlyOnceWith({ maxMonths: 3, maxMegabytes: null })
})
