/** The forms of an English verb that can report speech. */
function inflect(verb: string): string[] {
  const [base = '', past, participle] = verb.split('/')
  const third = /(?:[sxz]|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
  const root = base.endsWith('e') ? base : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ie` : `${base}e`
  const ing = participle ?? `${base.replace(/e$/, '')}ing`
  return [third, past ?? `${root}d`, ing]
}

const verbs = (list: string) => new Set(list.trim().split(/\s+/).flatMap(inflect))

/** Introduce speech of any length: "base/past/ing form" where the forms are not regular. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([
  ...verbs(
    `say/said/saying tell/told/telling add ask write/wrote/writing tweet post continue conclude explain argue insist declare
    announce warn note/noted/noting claim recall reply respond answer acknowledge admit/admitted/admitting concede confirm
    testify exclaim quip/quipped/quipping joke observe remark comment reiterate repeat maintain assert contend allege suggest
    report stress emphasize emphasise urge vow promise pledge predict lament complain caution counter retort shout yell scream
    whisper mutter read/read/reading state/stated/stating muse boast brag/bragged/bragging demand assure propose point/pointed/pointing
    recount proclaim plead wonder agree deny echo chant interject elaborate signal hint fume tout hail opine deadpan/deadpanned/deadpanning
    quote/quoted/quoting cite charge vent blast slam/slammed/slamming mock decry condemn denounce praise accuse criticize
    criticise complain describe begin/began/beginning go/went/going speak/spoke/speaking reveal disclose inform advise reassure
    put/put/putting sing/sang/singing tease summarize cry text email message broadcast/broadcast/broadcasting rule/ruled/ruling find/found/finding`,
  ),
  'say',
  'tell',
  'argue',
  'insist',
  'warn',
  'wrote',
])

/** Introduce a part of a sentence: "called it “a mess”", "believes". */
export const NAMING_VERBS: ReadonlySet<string> = new Set([
  ...verbs(
    `call describe dub/dubbed/dubbing label brand characterize characterise term deem portray dismiss refer/referred/referring
    believe think/thought/thinking feel/felt/feeling hope fear worry consider know/knew/knowing want expect see/saw/seeing
    seek/sought/seeking vow argue declare rate express threaten apologize apologise make/made/making champion support back oppose commit/committed/committing blame attack rail`,
  ),
  'believe',
  'think',
  'call',
])

/** Nouns in form like one of the verbs unless a subject stands right before. */
export const OFTEN_NOUNS: ReadonlySet<string> = new Set(
  `claims reports notes calls states comments plans questions answers demands charges posts tweets points promises texts emails
  messages rules finds quotes signals hints remarks supports backs attacks brands labels terms fears hopes thinks wants reading
  writing meaning feeling finding ruling posting calling reporting going beginning warning backing broadcasting being rates`.split(
    /\s+/,
  ),
)

/** What somebody holds; where a verb of speech stands outside it, that one's subject speaks: "Quill said the port believes". */
export const BELIEF_VERBS: ReadonlySet<string> = new Set(
  verbs(
    'believe think/thought/thinking feel/felt/feeling hope fear worry consider know/knew/knowing want expect see/saw/seeing',
  ),
)
  .add('believe')
  .add('think')

/** Nouns that say a sentence reports words although its verb does not: "issued a plea". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'statement plea letter release tweet tweets post interview speech memo remarks comments message email testimony address op-ed'.split(
    ' ',
  ),
)

export const isReportingVerb = (word: string) => SPEECH_VERBS.has(word) || NAMING_VERBS.has(word)
