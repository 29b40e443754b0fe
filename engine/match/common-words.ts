/**
 * Stems (see stem-word) that stand in so many reports that sharing one says little: a prior for a corpus too small to count in.
 * Our own list, of what any week's news is written with; where documents have been counted, the counts decide.
 */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `able accord account accus across act action actual add addition address administration agency agent agree ahead aid aim air
  allow ally already alternat amount announc answer appear approach approv area argu arrest article asked ask attack attempt
  attention authorit author available average avoid bad base became began begin behind belie believ best better beyond big bill board body book border
  break bring broad brought build building business call campaign capital car care career case cause center central centur certain
  chair challeng chance change charg chief child children choice citizen city civil claim class clear close club college comment
  commission committee common communit compan compare concern condition conference confirm congress consider contin continu control convers cost
  council count countr couple course court cover creat crime crisis critic current cut danger data date daughter deal death debate
  decad decid decision defen defense demand democra democrat depart department describ despite detail develop die died differ difference difficult direct
  director discuss dollar door doubt draw drive drop due early econom editor education effect effort election email emerg employ end
  enforc engag entire especial establish event evidence exact example executive expect experience expert explain express extend
  face fact fail fall famil family far father fear federal feel felt fight figure file final find fire firm focus follow force foreign form
  former forward found foundation free friend front full fund future game gener general girl global goal good govern government great
  ground group grow guard guess gun guy half hand happen hard head health hear hearing heart held help high histor history hit hold home hope hospital
  host hour house huge human hundred husband idea image impact import important improv incident includ increas independent indicat individual
  industr influenc inform information inside insist international internet interview introduc investigat involv issue item job join judge justice keep key kid
  kill kind land large late later latest launch law lawmak lawyer lead leader learn leav left legal letter level life light limit line link
  list little live local long look lose loss lost lot love low main major majorit man manag mark market matter measur media meet meeting
  member men mention message middle militar million billion mind minister minut miss mission moment money morning mother move movement murder music name
  nation national near necessar network news night nomin note notic nuclear number offer office officer official oil old open operat opinion
  oppos opposition opportunit option order organ organization original outside page paper parent park part particip particular parti party pass past pay
  peace percent period permit person phone photo pick picture piece place plan play player point polic police policy politic political politician poll
  poor popular popul population position possib possible post potential power present president presidential press pressur prevent previous price primar prime prison
  private problem process produc product program project promis prosecut protect protest prov provid public publish purpos push question quick quot
  race rais ran rang rate reach read ready real realit reason receiv recent record red reduc refer reflect reform refus region relat relation releas
  remain remark rememb remov repeat replac report represent republican request requir research resign respond response rest result return reveal review
  right rights rise risk role room rule run safe sale save school scienc season seat secret section sector secur security seek sell senat senator send senior
  sense sent separat serious serv service session set sever share shift ship shoot shop short shot side sign similar simple simply single
  sit site situat situation size small social societ solution son sort sought source south speak special specific speech spend spent spok spokes spokesman spokeswoman
  staff stage stand standard start state statement station stay step stop store stori story street strong structur struggl student stud study success
  sudden suffer suggest support sur sure surviv suspect system talk target task tax teacher team techn technolog televis term test thank thous thousand
  threat threaten throw total touch tough trade tradition train travel treat trial trip troop trouble true trust truth tr try turn tv twitter tweet type unit
  united universit university use usual value vehicl version vice victim victor video view violat violence visit voic vote voter wait walk wall war warn washington
  watch water weapon website wednes weekend west white wife win wish woman women wonder word work worker world worr worth write writer written wrong wrote young`.split(
    /\s+/,
  ),
)
