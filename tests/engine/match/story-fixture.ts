import type { Article } from '../../../engine/article'

const article = (
  id: string,
  outlet: string,
  publishedAt: string | null,
  title: string,
  paragraphs: string[],
): Article => ({
  id,
  url: `https://${outlet}.example/${id}`,
  outlet,
  title,
  publishedAt,
  paragraphs,
})

/** Three outlets on one invented event. */
export const FERRY: Article[] = [
  article('ferry-1', 'harbour-post', '2031-05-06T18:00:00Z', 'Ferry Astrid runs aground off Quelling', [
    'The ferry Astrid ran aground on a sandbank off Quelling on Tuesday morning with 212 people on board, the coastguard said.',
    'All passengers were taken to Port Imber by lifeboat. Captain Runa Vestergaard said the steering had failed shortly after the ferry left the harbour.',
    'The operator, Norrland Lines, has stopped sailings on the route until divers have looked at the hull.',
  ]),
  article('ferry-2', 'daily-lantern', '2031-05-06T21:30:00Z', 'More than 200 rescued after ferry strikes sandbank', [
    'Lifeboats brought 212 people ashore at Port Imber after the Astrid, a ferry of Norrland Lines, struck a sandbank near Quelling.',
    'The coastguard said nobody was badly hurt. Ms Vestergaard, the captain, told investigators on Tuesday that the steering did not answer.',
    'Passengers spoke of a jolt and of calm hours on the car deck.',
  ]),
  article('ferry-3', 'north-wire', '2031-05-07', 'Investigators examine stranded ferry Astrid', [
    'Divers began to examine the hull of the ferry Astrid on Wednesday, a day after it ran aground off Quelling.',
    'Norrland Lines said sailings from Port Imber stay suspended. Captain Runa Vestergaard is helping the investigators.',
  ]),
]

/** Of the same days, about other things. */
export const OTHERS: Article[] = [
  article('budget', 'harbour-post', '2031-05-06', 'Parliament in Velm passes budget after long night', [
    'Members voted 81 to 74 for the budget of finance minister Teodor Malk early on Tuesday.',
    'The opposition called the cuts to schools a mistake. Mr Malk said the state had no choice.',
  ]),
  article('tennis', 'daily-lantern', '2031-05-07', 'Okoro beats Lindqvist in four sets', [
    'Ada Okoro reached the semi-final in Brisk with a win over Sara Lindqvist on Wednesday.',
    'Okoro served 14 aces and saved five break points.',
  ]),
  article('ferry-prices', 'north-wire', '2031-05-05', 'Bus and ferry tickets to cost more from June', [
    'Tickets for buses and ferries in the county of Imber rise by four percent in June, the transport board decided.',
    'The board named higher wages and fuel as reasons. Pensioners keep their discount.',
  ]),
  article('museum', 'daily-lantern', null, 'Museum of glass reopens in Harl', [
    'The museum of glass in Harl opens its doors again after three years of building.',
    'Director Pia Sommerfeld showed a hall for the collection of the Brandt family.',
  ]),
]
