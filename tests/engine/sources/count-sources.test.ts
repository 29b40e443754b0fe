import { describe, expect, it } from 'vitest'
import { readSpeech } from '../../../engine/quotes/read-speech'
import { countSources } from '../../../engine/sources/count-sources'
import { splitSentences } from '../../../engine/text/split-sentences'

function count(...texts: string[]) {
  return countSources(
    texts.map((text, at) => {
      const article = { id: `a${at}`, url: '', outlet: '', title: '', publishedAt: null, paragraphs: [text] }
      return { id: article.id, ...readSpeech(article, splitSentences([text], 'en'), 'en') }
    }),
  )
}

describe('countSources', () => {
  it('counts the words quoted and the sentences cited, and where a source first speaks', () => {
    expect(
      count(
        'The pier fell. “It fell at two,” Ada Quill said. Quill said nobody was hurt. Officials said two boats sank.',
      ),
    ).toEqual([
      { article: 'a0', speaker: 'Ada Quill', named: true, quotedWords: 4, citedSentences: 1, firstSentence: 1 },
      { article: 'a0', speaker: 'Officials', named: false, quotedWords: 0, citedSentences: 1, firstSentence: 3 },
    ])
  })

  it('knows a name from what somebody is', () => {
    const named = (text: string) => count(text).map(({ speaker, named }) => [speaker, named])
    expect(named('The Harbour Trust said the pier fell.')).toEqual([['Harbour Trust', true]])
    expect(named('Brannoc officials said the pier fell.')).toEqual([['Brannoc officials', false]])
    expect(named('A spokesman for the Harbour Trust said the pier fell.')).toEqual([
      ['A spokesman for the Harbour Trust', false],
    ])
  })

  it('gives one person one name in all articles, and two people two', () => {
    const speakers = (...texts: string[]) => count(...texts).map(({ speaker }) => speaker)
    expect(speakers('Quill said the pier fell.', 'Ada Quill said it did not.')).toEqual(['Ada Quill', 'Ada Quill'])
    expect(speakers('Boris Quill said the pier fell.', 'Ada Quill said it did not.')).toEqual([
      'Boris Quill',
      'Ada Quill',
    ])
    expect(speakers('The council said the pier fell.', 'Later, the council said it did not.')).toEqual([
      'The council',
      'The council',
    ])
  })

  it('counts a quotation without a speaker for nobody', () => {
    expect(count('“The pier fell at two.”')).toEqual([])
  })
})
