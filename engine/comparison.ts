import type { Passage } from './article'

/** A sentence of one article. `index` counts from 0 through the whole body. */
export interface Sentence extends Passage {
  index: number
  text: string
}

/** Is a sentence's information reported in another article? */
export interface Coverage {
  /** 0 … 1, comparable across stories. */
  score: number
  covered: boolean
  /** Sentence indices of the other article that carry it; -1 is its title. */
  by: number[]
}

export interface ComparedSentence extends Sentence {
  article: string
  /** By the other article's id. */
  coverage: Record<string, Coverage>
}

/** A sentence named by where it stands. */
export interface SentenceRef {
  article: string
  sentence: number
}

/** `yes` reported, `perhaps` the grey zone, `no` not found, `unknown` cannot be told (cut text, other language). */
export type Presence = 'yes' | 'perhaps' | 'no' | 'unknown'

/** One fact of the story and its sentences in all articles. */
export interface Point {
  id: string
  /** The sentence that states it best, preferably of another article than the one read when it is not here. */
  headline: SentenceRef & { text: string }
  sentences: SentenceRef[]
  /** By article id. */
  presence: Record<string, Presence>
  /** Outlets that report it, those with the same wire's text counted once. */
  independentReports: number
  /** How much a reader would want it, 0 … 1; points come sorted by it. */
  weight: number
  /** Why it ranks: a named person's statement, a reply of the accused, a number, early in the articles … */
  reasons: PointReason[]
}
export type PointReason = 'many-outlets' | 'early' | 'statement' | 'reply' | 'number'

/** A point others report that the article read does not, or the other way round. */
export interface MissingPoint {
  point: string
  /** `no` is claimed, `perhaps` is the grey zone. */
  certainty: 'no' | 'perhaps'
  /** Article ids that report it. */
  reportedBy: string[]
}

/** Why nothing is claimed about what is missing from the article read, where so. */
export type Withheld = 'partial' | 'later-report' | 'other-language' | 'too-short'

export interface Utterance extends SentenceRef, Passage {
  text: string
  /** The fullest form of the name the article gives, or null where it does not say. */
  speaker: string | null
}
export type QuotationRelation = 'identical' | 'trimmed' | 'reworded' | 'speaker-differs' | 'single'
export interface QuotationGroup {
  speaker: string | null
  relation: QuotationRelation
  utterances: Utterance[]
}

export interface Statement extends SentenceRef {
  text: string
  passage?: Passage
}
export interface Disagreement {
  kind: 'number' | 'date' | 'name' | 'attribution' | 'wording'
  what: string
  /** True when both can hold at once ("more than 20", "at least 23"). */
  compatible: boolean
  statements: Statement[]
}

/** What an edit of taken-over text changes; those of meaning come first. */
export type EditMeaning = 'attribution' | 'certainty' | 'naming' | 'fact' | 'wording' | 'spelling'
export interface Edit {
  from: SentenceRef & { text: string }
  to: SentenceRef & { text: string }
  changes?: EditMeaning[]
}
export interface Reuse {
  article: string
  source: string
  /** Share 0 … 1 of `article`'s sentences that were taken from `source`. */
  share: number
  agency: string | null
  edits: Edit[]
  /** Sentence indices taken word for word. */
  verbatim?: { from: number; to: number }[]
  /** Sentences of the source that were left out, and of the article that are its own. */
  cut?: number[]
  added?: number[]
}

/** How each article names the same actor or act, in its own voice. */
export interface NamingContrast {
  of: string
  forms: { article: string; form: string; count: number; passages: (SentenceRef & Passage)[] }[]
}
/** A word this article uses far more than the others do (log-odds, Monroe et al. 2008). */
export interface DistinctiveWord {
  word: string
  here: number
  elsewhere: number
  z: number
  passages: (SentenceRef & Passage)[]
}
/** A reporting verb of headline or lead, or a hedge. */
export interface ReportingVerb {
  article: string
  verb: string
  place: 'headline' | 'lead' | 'body'
  tone: 'neutral' | 'accusing' | 'doubting' | 'asserting'
  passage?: SentenceRef & Passage
}
/**
 * How sure a headline or first sentence is of what it tells: `hedged` "may have", "allegedly", somebody claims it;
 * `attributed` somebody says it; `stated` as bare fact. By its words, so a reader is shown the words. English.
 */
export interface StatedCertainty {
  article: string
  place: 'headline' | 'lead'
  how: 'hedged' | 'attributed' | 'stated'
  /** The words that tell; the whole sentence where it is stated; none in a headline. */
  passage?: SentenceRef & Passage
}
/** A strong word that an article says itself and no other one of the story does. English, of a list. */
export interface StrongWord {
  article: string
  word: string
  count: number
  passages: (SentenceRef & Passage)[]
}
export interface Wording {
  naming: NamingContrast[]
  distinctive: DistinctiveWord[]
  verbs: ReportingVerb[]
  certainty?: StatedCertainty[]
  strong?: StrongWord[]
}

/** Who is quoted or cited in one article. */
export interface SourceUse {
  article: string
  speaker: string
  named: boolean
  quotedWords: number
  citedSentences: number
  /** First sentence in which the source speaks. */
  firstSentence: number
}

/** One point that leads in one article and stands low in another. Places are shares 0 … 1 of the article's length. */
export interface OrderContrast {
  point: string
  here: number
  elsewhere: { article: string; place: number }[]
}

export interface ArticleSummary {
  id: string
  url: string
  outlet: string
  title: string
  publishedAt: string | null
  language: string | null
  wire: string | null
  partial: boolean
  paragraphs: number
  sentences: number
  /** Articles with the same number are one report: the same wire's or one another's text. */
  independentReport: number
}

/** A part of the comparison that is not claimed for a pair of languages or a language without support. */
export type Unsupported = 'coverage' | 'names' | 'wording' | 'disagreements' | 'sources'

/** Everything the sidebar shows. Plain JSON. */
export interface Comparison {
  reading: string
  others: string[]
  articles: ArticleSummary[]
  sentences: ComparedSentence[]
  points: Point[]
  notFoundHere: MissingPoint[]
  onlyHere: MissingPoint[]
  withheld: Withheld[]
  quotes: QuotationGroup[]
  disagreements: Disagreement[]
  reuse: Reuse[]
  wording: Wording
  sources: SourceUse[]
  order: OrderContrast[]
  unsupported: Unsupported[]
}
