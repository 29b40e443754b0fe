/**
 * English words that say something, but not what the news is: measures of time and order, general verbs, light nouns and
 * adjectives. Ours. They count, but less than the words a story turns on.
 */
export const PLAIN_WORDS = `
able actual actually address ago ahead allow almost alone already amid amount appear apparently apparent area aside away bad
based basis became become becomes becoming began begin beginning behind believe best better big bit bring bring brought build case
cases cause caused certain certainly chance change clear clearly close come common concern consider considered couple course
current currently cut day days decade decades despite detail details different difficult direct directly done due earlier early
easy effort efforts either else end ended ending enough entire especially etc eventually everybody everyone everything exactly example
expect expected fact facing face faced fall far fast feel feels felt few final finally find first five focus follow followed
following follows form former forward found four full further future gave general get give given gives giving good great group
groups half hand happen happened hard head hear heard held help high highly hold hope hour hours hundred hundreds idea immediately impact
important include included includes including indeed initially instead issue issues itself join keep kind kinds knew know known
large largely last late later latest lead leading least leave led left less let level life light likely line little live local
long longer look looked looking looks lot low main major manner many matter mean means meant meantime meanwhile measure member members mind
minute minutes moment month months morning move moved moving much name named near nearly need needed needs never new newly
next night nine nobody none nothing number numbers obviously offer offered office officials official okay old older one open order part
particular particularly parts party past people perhaps period person place places plan planned plans play point points position
possible possibly potential potentially present previous previously prior probably problem problems process public publicly put question
questions quick quickly quite range rather reach ready real really reason reasons recent recently regard related remain
remains result results right rise role run running saw second see seeing seek seem seemed seems seen send sense sent separate separately series serious
serve set seven several share short show showed shown shows side sign similar simply since single situation six small somebody someone
something sometimes soon sort special specific specifically spent stand start started step steps stop strong such support sure
system taken takes taking talk team ten term terms test thank thing things think third thought thousand thousands three throughout
today together tomorrow tonight took top total totally toward try trying turn turned twice two type understand unit use used user uses
using usual usually various version view wait want wanted wants week weekend weeks well went whole wide wish wonder word words
work worked working works world worst year years yesterday yet young
afternoon evening night noon annual daily weekly
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
president senator sen representative rep governor gov secretary minister chairman chairwoman chief director leader general
spokesman spokeswoman spokesperson lawyer attorney officer adviser correspondent professor judge mayor king queen
republican democrat democratic conservative
r d jr sr
`
