import { renderDailyBeacon } from './outlets/daily-beacon'
import { renderHalvornCourier, renderHalvornCourierFront } from './outlets/halvorn-courier'
import { renderLenntalAnzeiger, renderLenntalAnzeigerFront } from './outlets/lenntal-anzeiger'
import { renderMeridianWire } from './outlets/meridian-wire'
import { renderMorgenruf } from './outlets/morgenruf'
import { renderNorthernLedger, renderNorthernLedgerFront } from './outlets/northern-ledger'
import { renderOpenChannel } from './outlets/open-channel'
import { renderPavilion } from './outlets/pavilion'
import { renderSignalNow } from './outlets/signal-now'
import { renderStadtkurier } from './outlets/stadtkurier'
import { renderTagesblick } from './outlets/tagesblick'
import { renderVeskInternational } from './outlets/vesk-international'
import type { Stand, StoryArticle } from './story-article'

/** How an outlet shows its pages: its articles, and those of its fronts that exist, by path. */
export interface OutletPages {
  article(article: StoryArticle, stand: Stand): string
  fronts: Record<string, (stand: Stand) => string>
}

/** Every invented outlet, by slug. */
export const outlets: Record<string, OutletPages> = {
  'meridian-wire': { article: renderMeridianWire, fronts: {} },
  'northern-ledger': {
    article: renderNorthernLedger,
    fronts: {
      '/': (stand) => renderNorthernLedgerFront(stand, null),
      '/world': (stand) => renderNorthernLedgerFront(stand, 'World'),
    },
  },
  'halvorn-courier': { article: renderHalvornCourier, fronts: { '/': renderHalvornCourierFront } },
  'daily-beacon': { article: renderDailyBeacon, fronts: {} },
  'signal-now': { article: renderSignalNow, fronts: {} },
  'open-channel': { article: renderOpenChannel, fronts: {} },
  pavilion: { article: renderPavilion, fronts: {} },
  'vesk-international': { article: renderVeskInternational, fronts: {} },
  tagesblick: { article: renderTagesblick, fronts: {} },
  stadtkurier: { article: renderStadtkurier, fronts: {} },
  'lenntal-anzeiger': {
    article: renderLenntalAnzeiger,
    fronts: {
      '/': (stand) => renderLenntalAnzeigerFront(stand, null),
      '/lennstadt': (stand) => renderLenntalAnzeigerFront(stand, 'Lennstadt'),
    },
  },
  morgenruf: { article: renderMorgenruf, fronts: {} },
}
