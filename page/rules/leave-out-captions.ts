import { ancestorRule } from '../ancestor-rule'
import { classWords } from '../class-words'

const CAPTION_WORDS =
  / (?:w?p? ?caption|captions?|figcaption|(?:photo|image|img|picture|media|video|foto|bild|thumbnail)s? (?:caption|credit|credits|description|desc|legend|info|meta|text|copyright)|credits?|slide ?show|photo ?gallery|image ?gallery|inline ?gallery|gallery|carousel|lightbox|photo|resgallery|imagecaption|photocredit|attribution|bildunterschrift|bildnachweis|legende|pie de foto|player overlay|video ?player|jw ?player|playlist) /

/** Most of an article that a caption can hold: photo stories with long captions stay whole. */
const MAX_SHARE = 0.3

function testCaption(element: Element): string | null {
  const name = element.nodeName
  if (name === 'FIGCAPTION') return 'is a caption'
  if (name === 'CAPTION') return 'is a table’s caption'
  if (name === 'FIGURE' && !element.querySelector('blockquote,table,p+p,ul,ol')) return 'belongs to a figure'
  return CAPTION_WORDS.test(classWords(element)) ? 'its class names a caption or credit' : null
}

/** Captions, picture credits and the words of players and galleries: they repeat or name a picture that is not read here. */
export const leaveOutCaptions = ancestorRule('leave-out-captions', testCaption, MAX_SHARE)
