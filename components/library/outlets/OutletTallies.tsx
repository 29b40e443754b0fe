import { useRef, useState } from 'preact/hooks'
import type { Translate } from '../../../locales/translate'
import { useTranslate } from '../../shared/translate-context'
import type { Page, Shelf, ShelfStory } from '../shelf'
import { proportionInterval } from './proportion-interval'
import { type OutletTally, tallyOutlets } from './tally-outlets'

/** Newest stories that are counted; each is compared anew, which takes up to half a second. */
const MAX_STORIES = 60

/** Counts over shared stories, worked out when asked for. No score is made of them. */
export function OutletTallies({ shelf }: { shelf: Shelf }) {
  const t = useTranslate()
  const [done, setDone] = useState(0)
  const [rows, setRows] = useState<OutletTally[] | null>(null)
  const [isRunning, setRunning] = useState(false)
  const isStopped = useRef(false)
  const count = async () => {
    setRunning(true)
    isStopped.current = false
    const tallies = new Map<string, OutletTally>()
    let compared = 0
    for await (const { id } of newestStories(shelf)) {
      if (isStopped.current || compared >= MAX_STORIES) break
      const opened = await shelf.openStory(id)
      if (!opened) continue
      tallyOutlets(tallies, opened.reply.comparison)
      setDone(++compared)
      setRows([...tallies.values()].sort((a, b) => a.outlet.localeCompare(b.outlet, t.language)))
    }
    setDone(compared)
    if (compared === 0) setRows([])
    setRunning(false)
  }
  return (
    <section class="tallies">
      <h2>{t('libraryTallies')}</h2>
      <p>{t('libraryTalliesLede', { count: MAX_STORIES })}</p>
      <p class="tool-row">
        {isRunning ? (
          <button type="button" class="button" onClick={() => (isStopped.current = true)}>
            {t('libraryCancel')}
          </button>
        ) : (
          <button type="button" class="button" data-tally onClick={() => void count()}>
            {t('libraryTally')}
          </button>
        )}
        <span role="status">{(isRunning || rows) && t('libraryTallied', { count: done })}</span>
      </p>
      {rows && rows.length > 0 && <TallyTable rows={rows} />}
    </section>
  )
}

async function* newestStories(shelf: Shelf): AsyncGenerator<ShelfStory> {
  for (let page: Page<ShelfStory> | null = await shelf.listStories(); page; page = (await page.more?.()) ?? null)
    yield* page.rows
}

function TallyTable({ rows }: { rows: OutletTally[] }) {
  const t = useTranslate()
  const hasQuotes = rows.some(({ quotedWords: { named, unnamed } }) => named + unnamed > 0)
  const hasVerbs = rows.some(({ verbs }) => Object.values(verbs).some(Boolean))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
    <section class="table-scroll" tabIndex={0} aria-label={t('libraryTallyTable')}>
      <table class="tally">
        <thead>
          <tr>
            <th scope="col">{t('libraryOutlet')}</th>
            <th scope="col">{t('libraryTallyStories')}</th>
            <th scope="col">{t('libraryTallyPoints')}</th>
            <th scope="col">{t('libraryTallyTaken')}</th>
            {hasQuotes && <th scope="col">{t('libraryTallyQuoted')}</th>}
            {hasVerbs && <th scope="col">{t('libraryTallyVerbs')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ outlet, stories, points, sentences, quotedWords, verbs }) => (
            <tr key={outlet}>
              <th scope="row" dir="auto">
                {outlet}
              </th>
              <td>{new Intl.NumberFormat(t.language).format(stories)}</td>
              <td>{proportion(points.has, points.of, t)}</td>
              <td>{proportion(sentences.taken, sentences.of, t)}</td>
              {hasQuotes && (
                <td>{quotedWords.named + quotedWords.unnamed ? t('libraryTallyWords', quotedWords) : '–'}</td>
              )}
              {hasVerbs && <td>{listVerbs(verbs, t)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const TONES = ['neutral', 'accusing', 'doubting', 'asserting'] as const
const TONE_WORDS = {
  neutral: 'toneNeutral',
  accusing: 'toneAccusing',
  doubting: 'toneDoubting',
  asserting: 'toneAsserting',
} as const

function proportion(has: number, of: number, t: Translate): string {
  const interval = proportionInterval(has, of)
  if (!interval) return '–'
  const percent = new Intl.NumberFormat(t.language, { style: 'percent' })
  return t('libraryProportion', { has, of, from: percent.format(interval.from), to: percent.format(interval.to) })
}

const listVerbs = (verbs: OutletTally['verbs'], t: Translate): string =>
  TONES.filter((tone) => verbs[tone] > 0)
    .map((tone) => `${t(TONE_WORDS[tone])} ${verbs[tone]}`)
    .join(', ') || '–'
