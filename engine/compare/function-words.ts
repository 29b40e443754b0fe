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

/** English words that hold a sentence together and say next to nothing alone. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word)
}
