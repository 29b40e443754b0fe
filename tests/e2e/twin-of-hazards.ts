import type { Article } from '../../engine/article'

/** Another outlet's report of what the hazard pages tell, so that they have something to be compared with. */
export const twinOfHazards: Article = {
  id: 'twin',
  url: 'http://quellen-post.localhost/2026/10/06/barges',
  outlet: 'Quellen Post',
  title: 'Harbour master counts barges at the Quellen lock',
  publishedAt: null,
  language: 'en',
  paragraphs: [
    'Harbour master Ilse Varnholt counted 12 barges at the Quellen lock on Tuesday, the council of Marrowby said in its report.',
    'Ilse Varnholt told the council of Marrowby that the Quellen lock was never built for so many barges on one Tuesday.',
    'The harbour master counted the barges for the report that the council of Marrowby had ordered about the Quellen lock.',
    'Skippers of the barges waited at the Quellen lock until late on Tuesday, the harbour master said.',
  ],
}
