/** Endings by which English makes nouns, adjectives and inhabitants out of a root; the longest is tried first. */
const ENDINGS = [
  'izations',
  'ization',
  'isation',
  'ations',
  'ation',
  'itions',
  'ition',
  'ements',
  'ement',
  'ments',
  'ment',
  'ingly',
  'edly',
  'ances',
  'ance',
  'ences',
  'ence',
  'ities',
  'ity',
  'ively',
  'ives',
  'ive',
  'ically',
  'icals',
  'ical',
  'ically',
  'ions',
  'ion',
  'ians',
  'ian',
  'eans',
  'ean',
  'ings',
  'ing',
  'ers',
  'er',
  'ors',
  'or',
  'ists',
  'ist',
  'isms',
  'ism',
  'ished',
  'ish',
  'ese',
  'als',
  'al',
  'ally',
  'ies',
  'ied',
  'ness',
  'ful',
  'fully',
  'ship',
  'able',
  'ible',
  'ably',
  'ous',
  'ously',
  'ants',
  'ant',
  'ents',
  'ent',
  'ures',
  'ure',
  'age',
  'ages',
  'ens',
  'ened',
  'en',
  'ans',
  'an',
  'ed',
  'es',
  's',
  'ly',
  'ic',
  'ics',
  'y',
  'e',
  'i',
  'a',
  'is',
].sort((a, b) => b.length - a.length)

/** Shorter roots make unrelated words meet ("port" and "portion" would, "as" and "ass" must not). */
const SHORTEST_ROOT = 4

/**
 * The root an English word shares with its derivations: ship, shipment, shipping; accuse, accusation; Iran, Iranian.
 * Coarser than a stemmer on purpose: it proposes that two words may say the same, the judge weighs it below the same word.
 */
export function foldDerivation(word: string): string {
  let root = word
  for (let round = 0; round < 2; round++) {
    const ending = ENDINGS.find((each) => root.endsWith(each) && root.length - each.length >= SHORTEST_ROOT)
    if (!ending) break
    root = root.slice(0, -ending.length)
  }
  return root.replace(/([b-df-hj-np-tv-xz])\1$/u, '$1')
}
