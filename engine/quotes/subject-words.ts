const words = (list: string) => new Set(list.trim().split(/\s+/))

export const PRONOUNS: ReadonlySet<string> = words('he she they it I we you who')
export const AUXILIARIES: ReadonlySet<string> = words(
  `has have had is was were be been being are will would could should can may might must did does do having also later then once again
  now just still recently previously earlier often never first even only ever soon already n't not reportedly allegedly famously himself
  herself themselves itself all both each simply quickly further repeatedly finally publicly privately since always instead long`,
)
export const DETERMINERS: ReadonlySet<string> = words(
  'a an the his her their its our my one another some several many most this that these those no every each two three four both',
)
export const PREPOSITIONS: ReadonlySet<string> = words(
  `in on at after during before by to from with via through about over under against when while as since because if until than into
  around near despite without within upon among between toward towards amid like though although where whether how why what per following`,
)
export const JOINERS: ReadonlySet<string> = words('of for')
export const CONJUNCTIONS: ReadonlySet<string> = words('and but or so yet nor that who whom whose which')
export const LEADING: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...words(
    'asked speaking according earlier later meanwhile however still instead then also and but so yet now today yesterday',
  ),
])

export const NOT_ADVERBS: ReadonlySet<string> = words(
  'family ally assembly bully monopoly anomaly rally reply supply elderly daily weekly',
)
/** Small words after a name that make it the name of somebody else: "Quill spokeswoman", "Brannoc officials". */
export const ROLES: ReadonlySet<string> = words(`
  spokesman spokeswoman spokesperson spokespeople aide aides official officials adviser advisers advisor advisors lawyer lawyers attorney
  attorneys campaign administration government police prosecutors family supporters supporter ally allies staff staffer staffers team
  leader leaders lawmakers lawmaker senator senators representative representatives minister ministers president governor mayor
  director manager strategist pollster surrogate operative operatives researchers scientists authorities executives executive chief
  editor reporter columnist analyst analysts expert experts professor resident residents voter voters fans activists activist critics
  statement report memo letter post tweet website article story poll survey ad video source sources insider insiders delegate officers
  officer chairman chairwoman candidate nominee employees workers students teachers doctors members member head coach captain`)

/** Verbs without "-ed" that end a subject's words: "the trust came out". */
export const PAST_VERBS: ReadonlySet<string> = words(
  'came went took got gave left held stood sat ran won lost met kept set sent brought fought sought became grew drew fell rose led',
)
