/**
 * English words that carry strong feeling or a judgement wherever news uses them: ours. Left out are words that are also plain
 * facts of crime, war or weather ("killed", "attack", "violent", "terrorist") and of politics ("radical", "far-right").
 */
export const STRONG_WORDS = `
abducted abhorrent abominable abysmal apocalyptic appalling appallingly astonishing astounding atrocious audacious barbaric
barbarous baseless bigoted bizarre blatant bloated bloodbath bloodthirsty bludgeoned boasted bombarded bombshell bragged
brainwashed brazen brutal brutally bullying butchered butchering callous carnage chilling cowardly cowed crazed cronies crony
crooked cruel cruelly cynical cynically damning dastardly debacle debunked deceitful defenceless defenseless delusional
demonic demonise demonised demonize demonized demonizing depraved despicable despotic devastating devious diabolical
disastrous disgrace disgraceful disgracefully disgusting dismal dismaying doomed draconian dreadful egregious embarrassing
evil evildoers fanatical farcical ferocious fiasco fiercely fiery flagrant foolish frenzied furious ghastly ghoulish glaring
gloated goon goons greedy grotesque groveling grovelling gruesome gutless harebrained harrowing hateful heartbreaking
heartless heinous hellish henchman henchmen heroic hideous hoax horrendous horrible horrific horrifically horrified
horrifying horror humiliated humiliating hypocritical hysterical idiotic ignorant immoral incendiary incompetent indecent
inept infamous inhuman inhumane insane insidious lackey lackeys laughable liar ludicrous lurid malicious massacred meltdown
menacing menacingly merciless monster monsters monstrous mouthpiece murderous nefarious nightmare notorious obliterated
outrage outraged outrageous outrageously pathetic phoney phony ploy plundered plundering preposterous puppet puppets rabid
rampage rampaging ransacked rants ravaged ravaging reckless recklessly regime reprehensible repugnant revolting ridiculous
rogue ruthless ruthlessly sadistic savagely savaging scandalous scandalously scathing seething shameful shamefully shameless
shamelessly shocking shockingly sickening sinister slaughter slaughtered slaughtering sleazy slur smear smeared smearing
smears smirked sneering snubbed sordid spectacular spewed spewing spineless spiteful squandered staggering stooge stooges
strongman stunning stupid swarm swarmed swarming swooped terrifying thug thuggish thugs tirade tirades toxic tragic
tragically traitorous treacherous trounced tyrannical tyrant unconscionable unhinged vicious viciously vile vilified
vilifying vindictive vitriolic vulgar whitewash whopping wicked wreaked wretched zealot zealots
`
