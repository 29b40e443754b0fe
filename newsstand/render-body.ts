import { escapeHtml } from './escape-html'
import type { Caption, StoryArticle } from './story-article'

/** A quiet drawn landscape in place of a photograph; `hue` is 0–360. */
export function renderPicture(hue: number): string {
  return `<svg viewBox="0 0 800 450" role="img" aria-label="" width="800" height="450" preserveAspectRatio="xMidYMid slice">
<rect width="800" height="450" fill="hsl(${hue} 32% 78%)"/><circle cx="610" cy="120" r="54" fill="hsl(${hue + 20} 60% 90%)"/>
<path d="M0 270 L180 190 L330 260 L520 160 L800 280 V450 H0Z" fill="hsl(${hue} 24% 55%)"/>
<path d="M0 340 Q200 300 400 340 T800 330 V450 H0Z" fill="hsl(${hue} 30% 36%)"/></svg>`
}

/** A picture with its caption and credit, as most sites mark them. */
export function renderFigure(caption: Caption, hue: number): string {
  return `<figure>${renderPicture(hue)}<figcaption>${escapeHtml(caption.text)} <span class="credit">${escapeHtml(caption.credit)}</span></figcaption></figure>`
}

/**
 * The body's paragraphs in order, each followed by its captions and by what the outlet puts between paragraphs
 * (`inserts`, by paragraph counted from 0).
 */
export function renderBody(
  article: StoryArticle,
  options: { figure?: (caption: Caption) => string; inserts?: Record<number, string>; open?: string } = {},
): string {
  const figure = options.figure ?? ((caption: Caption) => renderFigure(caption, 210))
  return article.paragraphs
    .map((paragraph, index) => {
      const captions = article.captions.filter((caption) => caption.afterParagraph === index).map(figure)
      return [`${options.open ?? '<p>'}${escapeHtml(paragraph)}</p>`, ...captions, options.inserts?.[index] ?? ''].join(
        '\n',
      )
    })
    .join('\n')
}
