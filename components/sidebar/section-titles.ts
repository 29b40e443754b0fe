import type { MessageKey } from '../../locales/translate'
import type { SectionId } from '../../settings/settings'

export const SECTION_TITLES: Record<SectionId, MessageKey> = {
  glance: 'sectionGlance',
  'not-found-here': 'sectionNotFoundHere',
  'only-here': 'sectionOnlyHere',
  quotations: 'sectionQuotations',
  differs: 'sectionDiffers',
  reuse: 'sectionReuse',
  wording: 'sectionWording',
  sources: 'sectionSources',
  'told-by-all': 'sectionToldByAll',
  'since-last-seen': 'sectionSinceLastSeen',
}
