import type { Comparison } from '../../engine/comparison'
import type { CompareReply } from '../../messages/protocol'
import { type InventedArticle, inventComparison } from './invent-comparison'

const SPAN =
  'The Ansel Bridge was closed to all traffic on Tuesday evening after inspectors found cracks in two of its main cables.'
const FERRY = 'A ferry will run every 20 minutes from the fish market while the bridge is shut.'
const MAYOR = '“Nobody will cross until the engineers tell me it is safe,” Mayor Ines Harrow said.'
const LETTER =
  'An engineer had warned of corrosion in a letter to the port authority in March, according to two people who have seen it.'
const REPLY = 'The port authority said it had answered the letter within a week and ordered new measurements.'
const COST = 'Replacing the cables will cost about 48 million crowns, the council’s own estimate says.'

const ARTICLES: InventedArticle[] = [
  {
    id: 'courier',
    outlet: 'Ansel Courier',
    title: 'Mayor slams port authority as Ansel Bridge closes over cable cracks',
    publishedAt: '2031-03-04T19:40:00Z',
    report: 1,
    paragraphs: [
      [['closed', SPAN]],
      [['mayor', MAYOR]],
      [
        ['traffic', 'Some 31,000 drivers use the bridge on a working day.'],
        ['ferry', FERRY],
      ],
      [['school', 'Pupils of the Eastbank school will be taught at home until Friday.']],
      [['blame', 'Harrow accused the port authority of “years of looking away”.']],
      [['age', 'The bridge was opened in 1961 and last repainted nine years ago.']],
      [['petition', 'A petition for a second crossing had 4,000 signatures by midnight.']],
    ],
  },
  {
    id: 'meridian',
    outlet: 'Meridian Wire',
    title: 'Cracks in cables close Ansel Bridge, main road to the port',
    publishedAt: '2031-03-04T18:55:00Z',
    wire: 'Meridian',
    report: 2,
    paragraphs: [
      [['closed', SPAN]],
      [['mayor', '“Nobody will cross until the engineers tell me that it is safe,” said Mayor Ines Harrow.']],
      [['traffic', 'About 28,000 vehicles cross it each day.']],
      [['letter', LETTER]],
      [['reply', REPLY]],
      [['freight', 'Container lorries will be sent over the northern ring road, a detour of 40 kilometres.']],
    ],
  },
  {
    id: 'ledger',
    outlet: 'Northern Ledger',
    title: 'Ansel Bridge shut after inspectors find cracked cables',
    publishedAt: '2031-03-04T20:30:00Z',
    wire: 'Meridian',
    report: 2,
    paragraphs: [
      [['closed', SPAN]],
      [['mayor', '“Nobody will cross until the engineers tell me it is safe,” Mayor Ines Harrow said.']],
      [['traffic', 'About 28,000 vehicles cross it each day.']],
      [['letter', LETTER]],
      [['reply', 'The authority claims it answered the letter within a week and ordered new measurements.']],
      [['cost', COST]],
    ],
  },
  {
    id: 'tide',
    outlet: 'The Tide',
    title: 'Warning letter ignored? What we know about the bridge closure',
    publishedAt: '2031-03-05T06:10:00Z',
    report: 3,
    paragraphs: [
      [['closed', 'The bridge has been shut since Tuesday, when cracks were found in two main cables.']],
      [
        [
          'letter',
          'In March an engineer wrote to the port authority about rust on the cables; The Tide has seen the letter.',
        ],
      ],
      [['cost', 'New cables would cost 48 million crowns.']],
      [['ferry', 'Ferries leave the fish market every 20 minutes.']],
      [['reply', 'The authority said it answered within a week.']],
      [['insurer', 'The insurer has asked for the inspection records of the past ten years.']],
    ],
  },
  {
    id: 'coastline',
    outlet: 'Coastline 24',
    title: 'Thousands stranded as crumbling bridge closes',
    publishedAt: '2031-03-04T19:20:00Z',
    report: 4,
    paragraphs: [
      [['closed', 'Ansel’s crumbling bridge was closed late on Monday after inspectors found cracks.']],
      [['traffic', 'Up to 31,000 drivers are affected.']],
      [['ferry', 'A ferry runs from the fish market.']],
      [['freight', 'Lorries face a 40-kilometre detour over the northern ring road.']],
    ],
  },
]

function sampleComparison(): Comparison {
  const comparison = inventComparison(ARTICLES, {
    cost: ['courier'],
    blame: ['tide'],
    freight: ['tide'],
    school: ['coastline'],
  })
  const passage = (article: string, sentence: number) => {
    const found = comparison.sentences.find((one) => one.article === article && one.index === sentence)!
    return { article, sentence, paragraph: found.paragraph, start: found.start, end: found.end }
  }
  const utterance = (article: string, sentence: number, text: string, speaker: string | null) => ({
    ...passage(article, sentence),
    text,
    speaker,
  })
  return {
    ...comparison,
    quotes: [
      {
        speaker: 'Ines Harrow',
        relation: 'reworded',
        utterances: [
          utterance('courier', 1, 'Nobody will cross until the engineers tell me it is safe', 'Ines Harrow'),
          utterance('meridian', 1, 'Nobody will cross until the engineers tell me that it is safe', 'Ines Harrow'),
          utterance('ledger', 1, 'Nobody will cross until the engineers tell me it is safe', 'Ines Harrow'),
        ],
      },
      {
        speaker: 'Ines Harrow',
        relation: 'speaker-differs',
        utterances: [
          utterance('courier', 5, 'years of looking away', 'Ines Harrow'),
          utterance('tide', 5, 'years of looking away', 'Tomas Weld'),
          utterance('coastline', 1, 'long years of looking away', null),
        ],
      },
    ],
    disagreements: [
      {
        kind: 'number',
        what: 'drivers a day',
        compatible: false,
        statements: [
          { article: 'courier', sentence: 2, text: '31,000' },
          { article: 'meridian', sentence: 2, text: '28,000' },
          { article: 'ledger', sentence: 2, text: '28,000' },
          { article: 'coastline', sentence: 1, text: 'up to 31,000' },
        ],
      },
      {
        kind: 'date',
        what: 'when the bridge was closed',
        compatible: false,
        statements: [
          { article: 'courier', sentence: 0, text: 'Tuesday evening' },
          { article: 'coastline', sentence: 0, text: 'late on Monday' },
        ],
      },
      {
        kind: 'number',
        what: 'ferry every … minutes',
        compatible: true,
        statements: [
          { article: 'courier', sentence: 3, text: '20' },
          { article: 'tide', sentence: 3, text: 'every 20' },
        ],
      },
    ],
    reuse: [
      {
        article: 'ledger',
        source: 'meridian',
        share: 0.83,
        agency: 'Meridian',
        edits: [
          {
            from: { article: 'meridian', sentence: 4, text: REPLY },
            to: {
              article: 'ledger',
              sentence: 4,
              text: 'The authority claims it answered the letter within a week and ordered new measurements.',
            },
            changes: ['certainty', 'naming'],
          },
          {
            from: { article: 'meridian', sentence: 1, text: comparison.sentences[9]!.text },
            to: { article: 'ledger', sentence: 1, text: MAYOR },
            changes: ['wording'],
          },
        ],
        verbatim: [{ from: 0, to: 0 }],
        cut: [5],
        added: [5],
      },
      { article: 'courier', source: 'meridian', share: 0.14, agency: null, edits: [], cut: [2, 3, 4, 5] },
    ],
    wording: {
      naming: [
        {
          of: 'the bridge',
          forms: [
            { article: 'courier', form: 'the Ansel Bridge', count: 4, passages: [passage('courier', 0)] },
            { article: 'tide', form: 'the bridge', count: 5, passages: [passage('tide', 0)] },
            { article: 'coastline', form: 'crumbling bridge', count: 3, passages: [passage('coastline', 0)] },
          ],
        },
      ],
      distinctive: [
        { word: 'accused', here: 3, elsewhere: 0, z: 2.9, passages: [passage('courier', 5)] },
        { word: 'petition', here: 2, elsewhere: 0, z: 2.3, passages: [passage('courier', 7)] },
        { word: 'pupils', here: 2, elsewhere: 1, z: 2.1, passages: [passage('courier', 4)] },
      ],
      verbs: [
        { article: 'courier', verb: 'slams', place: 'headline', tone: 'accusing' },
        { article: 'courier', verb: 'accused', place: 'body', tone: 'accusing', passage: passage('courier', 5) },
        { article: 'courier', verb: 'said', place: 'lead', tone: 'neutral', passage: passage('courier', 1) },
        { article: 'meridian', verb: 'said', place: 'lead', tone: 'neutral', passage: passage('meridian', 1) },
        { article: 'meridian', verb: 'said', place: 'body', tone: 'neutral', passage: passage('meridian', 4) },
        { article: 'ledger', verb: 'claims', place: 'body', tone: 'doubting', passage: passage('ledger', 4) },
        { article: 'tide', verb: 'said', place: 'body', tone: 'neutral', passage: passage('tide', 4) },
      ],
    },
    sources: [
      { article: 'courier', speaker: 'Ines Harrow', named: true, quotedWords: 62, citedSentences: 3, firstSentence: 1 },
      { article: 'courier', speaker: 'Lena Brook', named: true, quotedWords: 18, citedSentences: 1, firstSentence: 4 },
      {
        article: 'meridian',
        speaker: 'Ines Harrow',
        named: true,
        quotedWords: 24,
        citedSentences: 1,
        firstSentence: 1,
      },
      {
        article: 'meridian',
        speaker: 'Port authority',
        named: true,
        quotedWords: 31,
        citedSentences: 2,
        firstSentence: 4,
      },
      {
        article: 'meridian',
        speaker: 'two people who have seen it',
        named: false,
        quotedWords: 9,
        citedSentences: 1,
        firstSentence: 3,
      },
      { article: 'ledger', speaker: 'Ines Harrow', named: true, quotedWords: 24, citedSentences: 1, firstSentence: 1 },
      {
        article: 'ledger',
        speaker: 'Port authority',
        named: true,
        quotedWords: 16,
        citedSentences: 1,
        firstSentence: 4,
      },
      { article: 'tide', speaker: 'Tomas Weld', named: true, quotedWords: 44, citedSentences: 2, firstSentence: 5 },
      { article: 'tide', speaker: 'Port authority', named: true, quotedWords: 20, citedSentences: 1, firstSentence: 4 },
      {
        article: 'coastline',
        speaker: 'a commuter',
        named: false,
        quotedWords: 37,
        citedSentences: 2,
        firstSentence: 1,
      },
    ],
    order: [{ point: 'closed', here: 0, elsewhere: [{ article: 'tide', place: 0.62 }] }],
  }
}

/** A rich reply about an invented bridge: every section has something to show. */
export const SAMPLE_REPLY: Extract<CompareReply, { kind: 'compared' }> = {
  kind: 'compared',
  comparison: sampleComparison(),
  matches: [
    {
      id: 'meridian',
      score: 0.91,
      isSameStory: true,
      tier: 'sure',
      reasons: [
        { kind: 'names', words: ['Ansel Bridge', 'Ines Harrow'] },
        { kind: 'terms', words: ['cables', 'cracks', 'ferry'] },
        { kind: 'days-apart', days: 0 },
      ],
    },
    {
      id: 'ledger',
      score: 0.88,
      isSameStory: true,
      tier: 'sure',
      reasons: [
        { kind: 'wire-copy', share: 0.83 },
        { kind: 'days-apart', days: 0 },
      ],
    },
    {
      id: 'tide',
      score: 0.71,
      isSameStory: true,
      tier: 'likely',
      reasons: [
        { kind: 'names', words: ['Ansel Bridge'] },
        { kind: 'days-apart', days: 1 },
      ],
    },
    {
      id: 'coastline',
      score: 0.55,
      isSameStory: true,
      tier: 'perhaps',
      reasons: [
        { kind: 'terms', words: ['bridge', 'cracks', 'detour'] },
        { kind: 'days-apart', days: 0 },
      ],
    },
  ],
  totals: { articles: 214, outlets: 12 },
  revision: {
    seenAt: '2031-03-04T20:02:00Z',
    title: 'Mayor criticises port authority as Ansel Bridge closes over cable cracks',
    paragraphs: ARTICLES[0]!.paragraphs
      .slice(0, 6)
      .map((run) => run.map(([, text]) => text.replace('31,000', '30,000')).join(' ')),
  },
  dismissed: [],
  storage: 'stored',
}
