import type { Article } from '../../engine/article'

const said = (article: Omit<Article, 'url' | 'language'>): Article => ({ ...article, url: '', language: 'en' })

/** Three invented outlets on one invented event, short enough to be read in a minute. The first is the one read. */
export const SAMPLE_STORY: [Article, Article, Article] = [
  said({
    id: 'sample-lantern',
    outlet: 'Brackwater Lantern',
    title: 'Night ferry to Tarn Island stops after engine fire',
    publishedAt: '2031-05-06T08:10:00Z',
    paragraphs: [
      'The night ferry to Tarn Island will not sail until further notice after a fire broke out in its engine room late on Monday.',
      'All 84 passengers were brought ashore in Brackwater before midnight, the coastguard said. Nobody was hurt.',
      '“The crew put the fire out themselves, and they did it quickly,” harbour master Odile Verran said on Tuesday.',
      'Islanders gathered at the quay on Tuesday morning to ask how they would get to work.',
      'A bus company has offered free rides to the day ferry at Holm Point.',
    ],
  }),
  said({
    id: 'sample-courier',
    outlet: 'Tarn Courier',
    title: 'Ferry firm was warned of leaking fuel line before Monday’s blaze',
    publishedAt: '2031-05-06T11:45:00Z',
    paragraphs: [
      'A fire in the engine room late on Monday has put the Tarn Island night ferry out of service for an unknown time.',
      'Inspectors warned the operator, Skarn Lines, of a leaking fuel line in February, according to a report seen by this newspaper.',
      'Skarn Lines said it had replaced the fuel line in March and would publish the receipts.',
      'The coastguard counted 91 passengers brought ashore in Brackwater before midnight and said nobody was hurt.',
      '“The crew put the fire out themselves,” harbour master Odile Verran said.',
    ],
  }),
  said({
    id: 'sample-post',
    outlet: 'Northshore Post',
    title: 'Island cut off at night as ferry fire is investigated',
    publishedAt: '2031-05-06T12:30:00Z',
    paragraphs: [
      'Tarn Island has no connection at night after a fire in the engine room of the night ferry late on Monday.',
      'Inspectors had warned the operator, Skarn Lines, of a leaking fuel line in February, a report shows.',
      'According to the coastguard, the 84 people on board were all back in Brackwater before midnight.',
      'The transport ministry opened an investigation on Tuesday and ordered checks of the two sister ships.',
      '“The crew had to put the fire out themselves, and they did it very quickly,” said Odile Verran, the harbour master.',
    ],
  }),
]
