const FUNCTION_WORDS = new Set(
  `a an the and or but nor so yet if then than as at by for from in into of off on onto out over to under up upon with without
  within about above across after again against along also although am among any are aren't around be because been before being
  below between both can can't cannot could couldn't did didn't do does doesn't doing don't down during each even ever every few
  had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm
  i've is isn't it it's its itself just like may me might more most much must my myself no not now of off often once one only other our ours
  ourselves own rather same shall she she's should shouldn't since some still such that that's their theirs them themselves there
  there's these they they'd they'll they're they've this those though through thus too toward towards until us very was wasn't we we'd
  we'll we're we've well were weren't what what's when where whether which while who who's whom whose why will won't would
  wouldn't yes you you'd you'll you're you've your yours yourself mr mrs ms miss dr sir many made make makes making get gets got
  going go goes came come comes comes way while back put take took taken`.split(/\s+/),
)

const REPORTING_WORDS = new Set(
  `say says said saying tell tells told telling add adds added adding according state states stated stating statement statements report reports
  reported reporting reportedly note notes noted noting announce announces announced announcing announcement explain explains explained write writes wrote
  written writing speak speaks spoke spoken speaking comment comments commented claim claims claimed claiming insist insists insisted
  mention mentions mentioned remark remarks remarked argue argues argued arguing describe describes described continue continues continued
  call calls called calling suggest suggests suggested suggesting reveal reveals revealed reply replied respond responds responded ask asks asked
  asking tweet tweets tweeted tweeting reporter reporters spokesman spokeswoman spokesperson interview interviewed news`.split(
    /\s+/,
  ),
)

/** Words that stand for one another in news, a class a line. Ours, kept to what is nearly always interchangeable. */
const CLASSES = `
kill slay murder
`
  .trim()
  .split('\n')

const CLASS_OF = new Map<string, number>()
for (const [index, line] of CLASSES.entries()) for (const word of line.split(' ')) CLASS_OF.set(word, index)

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word)
}

export function isReportingWord(word: string): boolean {
  return REPORTING_WORDS.has(word)
}

/** The number of the class a word or stem belongs to. */
export function synonymClassOf(word: string): number | undefined {
  return CLASS_OF.get(word)
}
