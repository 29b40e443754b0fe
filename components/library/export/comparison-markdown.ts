import type { Comparison, MissingPoint, QuotationRelation } from '../../../engine/comparison'
import type { MessageKey, Translate } from '../../../locales/translate'
import { formatDay } from '../../shared/format-when'
import { indexStory, type StoryIndex } from '../../sidebar/story-index'

const RELATION_WORDS: Record<QuotationRelation, MessageKey> = {
  identical: 'quoteIdentical',
  trimmed: 'quoteTrimmed',
  reworded: 'quoteReworded',
  'speaker-differs': 'quoteSpeakerDiffers',
  single: 'quoteSingle',
}

/** A comparison as a text to hand out: articles, what is not found here, only here, quotations, differences, reuse. */
export function comparisonMarkdown(comparison: Comparison, t: Translate): string {
  const story = indexStory(comparison)
  const parts = [
    `# ${plain(story.reading.title)}`,
    section(
      t('libraryArticles'),
      story.articles.map((article) => articleLine(article.id, story, t)),
    ),
    section(t('sectionNotFoundHere'), missing(comparison.notFoundHere, story, t)),
    section(t('sectionOnlyHere'), missing(comparison.onlyHere, story, t)),
    section(t('sectionQuotations'), quotations(comparison, story, t)),
    section(t('sectionDiffers'), differences(comparison, story, t)),
    section(t('sectionReuse'), reuse(comparison, story, t)),
    t('libraryExportNote'),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const section = (title: string, lines: string[]): string =>
  lines.length ? `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}` : ''

/** Strangers' words as words: one line, with the signs of Markdown and HTML made harmless. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&')

function articleLine(id: string, story: StoryIndex, t: Translate): string {
  const article = story.article(id)!
  const day = formatDay(article.publishedAt, t.language) ?? t('timeUnknown')
  const address = /^https?:/.test(article.url) ? ` <${encodeURI(decodeSafely(article.url))}>` : ''
  const here = id === story.reading.id ? ` (${t('thisArticle')})` : ''
  return `**${plain(story.label(id))}**${here}, ${day}: ${plain(article.title)}${address}`
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

const names = (ids: string[], story: StoryIndex): string =>
  [...new Set(ids.map((id) => plain(story.label(id))))].join(', ')

function missing(points: MissingPoint[], story: StoryIndex, t: Translate): string[] {
  return points.flatMap(({ point: id, certainty, reportedBy }) => {
    const point = story.point(id)
    if (!point) return []
    const perhaps = certainty === 'perhaps' ? ` *(${t('perhaps')})*` : ''
    return `${plain(point.headline.text)} (${names(reportedBy, story)})${perhaps}`
  })
}

function quotations({ quotes }: Comparison, story: StoryIndex, t: Translate): string[] {
  return quotes
    .filter(({ utterances }) => utterances.length > 1)
    .map(({ speaker, relation, utterances }) => {
      const said = utterances.map(({ article, text, speaker: by }) => {
        const to = relation === 'speaker-differs' ? ` (${by ? plain(by) : t('speakerUnknown')})` : ''
        return `\n  - ${plain(story.label(article))}${to}: ${plain(text)}`
      })
      return `**${speaker ? plain(speaker) : t('speakerUnknown')}**, ${t(RELATION_WORDS[relation])}${said.join('')}`
    })
}

function differences({ disagreements }: Comparison, story: StoryIndex, t: Translate): string[] {
  return disagreements.map(({ what, compatible, statements }) => {
    const said = statements.map(({ article, text }) => `\n  - ${plain(story.label(article))}: ${plain(text)}`)
    return `${plain(what)}${compatible ? ` *(${t('bothCanHold')})*` : ''}${said.join('')}`
  })
}

function reuse({ reuse: pairs }: Comparison, story: StoryIndex, t: Translate): string[] {
  const percent = new Intl.NumberFormat(t.language, { style: 'percent' })
  return pairs.map(({ article, source, share, agency }) =>
    t(agency ? 'reuseFromAgency' : 'reuseFrom', {
      share: percent.format(share),
      article: plain(story.label(article)),
      source: plain(agency ?? story.label(source)),
    }),
  )
}
