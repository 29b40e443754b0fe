/**
 * Words that join and point but tell no story, in the languages readers bring most; they are no terms.
 * Our own short lists: what is missing here weighs little anyway once documents are counted.
 */
const BY_LANGUAGE = {
  english: `a about above after again against all almost also although always am among an and another any anyone anything are
    around as at away back be became because become been before being below between both but by came can cannot come could
    did do does doing done down during each either else enough etc even ever every everyone everything few for from further
    gave get gets getting give given go goes going gone got had has have having he her here hers herself him himself his how
    however i if in indeed instead into is it its itself just keep kept know known knows last least less let like likely made
    make makes making many may maybe me mean might mine more most much must my myself near need never next no nobody none nor
    not nothing now of off often on once one only onto or other others our ours ourselves out over own part per perhaps put
    quite rather really said same saw say saying says see seem seemed seems seen several shall she should show since so some
    someone something soon still such take taken takes taking tell than that the their theirs them themselves then there
    these they thing things think this those though through thus to today together told tomorrow too took toward towards two
    under until up upon us use used using very via want wanted wants was way ways we well went were what whatever when where
    whether which while who whole whom whose why will with within without would yes yet yesterday you your yours yourself
    don doesn didn isn wasn aren weren won wouldn couldn shouldn hasn haven hadn ve ll re im ive thats dont didnt doesnt
    first second three four five six seven eight nine ten monday tuesday wednesday thursday friday saturday sunday january
    february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
    dec mr mrs ms dr am pm new year years day days week weeks month months time times ago old people`,
  german: `aber alle als also am an auch auf aus bei bin bis da damit dann das dass dem den der des die dies diese diesem diesen
    dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas für gegen gibt habe haben hat hatte hatten
    hier ich ihm ihn ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine können man
    mehr mit muss nach nicht noch nun nur ob oder ohne schon sehr sei sein seine seinem seinen seiner seit sich sie sind so
    soll sollte über um und uns unter vom von vor war waren was weil wenn wer werde werden wie wieder will wird wo worden
    wurde wurden zu zum zur zwischen jahr jahre jahren uhr sagte`,
  french: `à ai après au aussi autre autres aux avait avant avec avoir c ce cela ces cet cette ceux chez comme contre d dans de
    depuis des deux doit donc dont du elle elles en encore entre est et été être eu faire fait il ils j je jusqu l la le les
    leur leurs lors lui mais même mêmes moins n ne ni nos notre nous on ont ou où par pas pendant peu peut plus pour qu quand
    que qui s sa sans se ses si son sont sous sur t tous tout toute toutes très trois un une vers vous y était étaient selon`,
  spanish: `a al algo ante antes aunque año años así bajo cada como con contra cual cuando de del desde donde dos durante e el
    él ella ellos en entre era eran es esa ese eso esta está están este esto estos fue fueron ha han hasta hay la las le les
    lo los más me mi mientras muy no nos o otra otro otros para pero por porque que qué quien se sea según ser si sí sido sin
    sobre son su sus también tan tanto tiene tienen todo todos tras tres un una uno unos y ya`,
  italian: `ad ai al alla alle anche anni anno che chi ci come con contro cui da dai dal dalla dalle degli dei del della delle
    dello di dopo dove due e è ed era essere fa fra gli ha hanno i il in io la le lei lo loro lui ma nei nel nella nelle non o
    ogni per perché più poi prima può quale quando quanto quella quello questa questo se sei senza si sia solo sono su sua
    sue sugli sul sulla suo suoi tra tutti tutto un una uno`,
  portuguese: `ao aos após até com como da das de depois do dos e é ela ele eles em entre era essa esse esta este foi foram há
    isso já mais mas me mesmo muito na não nas no nos o os ou para pela pelas pelo pelos por porque quando que quem se segundo
    sem ser será seu seus sobre sua suas são também tem têm um uma umas uns`,
  dutch: `aan al als bij dan dat de deze die dit door een en er had heeft hebben het hij hun ik in is je kan maar meer met
    na naar niet nog nu of om onder ook op over te tegen tot uit van veel voor was wat we wel werd werden wie wordt worden ze
    zei zich zij zijn zo`,
}

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  Object.values(BY_LANGUAGE).flatMap((words) => words.split(/\s+/)),
)
