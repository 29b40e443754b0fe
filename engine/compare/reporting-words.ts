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

/** English words by which news says that somebody said something; nearly every sentence has one. */
export function isReportingWord(word: string): boolean {
  return REPORTING_WORDS.has(word)
}
