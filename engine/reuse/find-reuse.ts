import type { PreparedArticle } from '../compare/prepare-article'
import type { Edit, Reuse } from '../comparison'
import { classifyEdit, isVerbatim, MEANINGS } from './classify-edit'
import { creditedAgency, isSourceOf } from './credit-source'
import { indexSeeds } from './find-copied-runs'
import { linkSentences, type SentenceLink } from './link-sentences'
import { type ReuseText, type ReuseWord, readTexts } from './read-texts'

/**
 * Text that one article took over from another: how much, from whom, what was changed, cut and added. A text that was
 * made from several is given with the one it took most from. Copying is told by runs of words outside quotation marks, after
 * Clough et al. 2002 (METER: measuring text reuse in newspapers).
 */
export function findReuse(articles: PreparedArticle[]): Reuse[] {
  const texts = readTexts(articles)
  const places = texts.map(indexSeeds)
  const best = new Map<string, Reuse>()
  for (let a = 0; a < articles.length; a++) {
    for (let b = a + 1; b < articles.length; b++) {
      const forward = linkSentences(texts[a]!, texts[b]!, places[b]!)
      const back = linkSentences(texts[b]!, texts[a]!, places[a]!)
      if (!forward && !back) continue
      const lead = shareOf(forward, articles[a]!) - shareOf(back, articles[b]!)
      const isTaker = isSourceOf(articles[b]!.article, articles[a]!.article, lead)
      const [taker, source] = isTaker ? [a, b] : [b, a]
      const links = (isTaker ? forward : back) ?? turn((isTaker ? back : forward)!)
      const reuse = describeReuse(texts[taker]!, texts[source]!, links)
      const known = best.get(reuse.article)
      if (!known || known.share < reuse.share) best.set(reuse.article, reuse)
    }
  }
  return [...best.values()]
}

const turn = (links: SentenceLink[]) => links.map(({ from, to }) => ({ from: to, to: from }))

function shareOf(links: SentenceLink[] | null, { sentences }: PreparedArticle): number {
  return links ? new Set(links.map(({ to }) => to)).size / sentences.length : 0
}

function describeReuse(takerText: ReuseText, sourceText: ReuseText, links: SentenceLink[]): Reuse {
  const taker = takerText.prepared
  const source = sourceText.prepared
  const sourceWords = sourceText.sentences.map(({ words }) => words.filter(({ isDateline }) => !isDateline))
  const takerWords = takerText.sentences.map(({ words }) => words.filter(({ isDateline }) => !isDateline))
  const bySource = Map.groupBy(links, ({ from }) => from)
  const byTaker = Map.groupBy(links, ({ to }) => to)
  const taken = new Set(links.map(({ to }) => to))
  const used = new Set(links.map(({ from }) => from))
  const verbatim = links.filter(({ from, to }) => isVerbatim(sourceWords[from]!, takerWords[to]!))
  const copied = new Set(verbatim.map(({ to }) => to))
  const edits = links
    .filter(({ to }) => !copied.has(to))
    .map(({ from, to }): Edit => {
      return {
        from: { article: source.article.id, sentence: from, text: source.sentences[from]!.text },
        to: { article: taker.article.id, sentence: to, text: taker.sentences[to]!.text },
        changes: classifyEdit(
          {
            from: sourceWords[from]!,
            to: takerWords[to]!,
            tookElsewhere: wordSet(
              bySource.get(from)!.flatMap((other) => (other.to === to ? [] : takerWords[other.to]!)),
            ),
            cameFromElsewhere: wordSet(
              byTaker.get(to)!.flatMap((other) => (other.from === from ? [] : sourceWords[other.from]!)),
            ),
          },
          taker.language === 'en',
        ),
      }
    })
  const rank = (edit: Edit) => MEANINGS.indexOf(edit.changes![0]!)
  return {
    article: taker.article.id,
    source: source.article.id,
    share: taken.size / taker.sentences.length,
    agency: creditedAgency(source.article) ?? creditedAgency(taker.article),
    edits: edits.sort((a, b) => rank(a) - rank(b) || a.to.sentence - b.to.sentence),
    verbatim: verbatim.map(({ from, to }) => ({ from, to })),
    cut: source.sentences.filter(({ index }) => !used.has(index)).map(({ index }) => index),
    added: taker.sentences.filter(({ index }) => !taken.has(index)).map(({ index }) => index),
  }
}

const wordSet = (words: ReuseWord[]) => new Set(words.map(({ word }) => word))
