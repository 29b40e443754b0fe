import { useEffect, useState } from 'preact/hooks'
import { useTranslate } from '../shared/translate-context'
import { OutletRow } from './outlets/OutletRow'
import { OutletTallies } from './outlets/OutletTallies'
import type { Shelf, ShelfOutlet } from './shelf'

/** Every outlet: under which name, whether it is compared with, and what it did in shared stories, in counts. */
export function OutletsView({ shelf }: { shelf: Shelf }) {
  const t = useTranslate()
  const [outlets, setOutlets] = useState<ShelfOutlet[] | null>(null)
  const read = () => void shelf.listOutlets().then(setOutlets, () => setOutlets([]))
  useEffect(read, [shelf])
  return (
    <>
      <h1>{t('libraryOutlets')}</h1>
      <p class="lede">{t('libraryOutletsLede')}</p>
      {outlets?.length === 0 && <p class="empty">{t('libraryNoArticles')}</p>}
      {outlets && outlets.length > 0 && (
        <>
          <ul class="outlets">
            {outlets.map((outlet) => (
              <OutletRow
                key={outlet.name}
                outlet={outlet}
                names={outlets.map(({ name }) => name)}
                onRename={(name) => void shelf.renameOutlet(outlet.given, name).then(read)}
                onHide={(isHidden) => void shelf.hideOutlet(outlet.given, isHidden).then(read)}
              />
            ))}
          </ul>
          <OutletTallies shelf={shelf} />
        </>
      )}
    </>
  )
}
