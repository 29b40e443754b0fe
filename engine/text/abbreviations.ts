const words = (list: string) => new Set(list.split(/\s+/))

/** Written before a name or a number, so that what follows belongs to the sentence whatever its capital. */
export const BEFORE_NAME: ReadonlySet<string> = words(
  `Mr Mrs Ms Mx Dr Prof Rev Hon Pres Sen Sens Rep Reps Gov Govs Gen Col Maj Capt Cpt Cmdr Lt Sgt Cpl Pvt Adm Det Supt Insp
  Atty Amb Sec Fr Sr Sra Dra St Ste Mt Ft Messrs Mme Mlle Mgr Msgr Hr Herr Fr Nr No Nos Art Abs Bd vs v approx ca cf e.g i.e
  z.B d.h u.a`,
)

/** May end a sentence: it goes on unless the next word is one that begins sentences. */
export const MID_OR_END: ReadonlySet<string> = words(
  `Jr Sr Inc Corp Co Cos Ltd Bros Assn Dept Univ Ave Blvd Rd Hwy etc al a.m p.m
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa Penn
  Tenn Tex Va Vt Wash Wis Wyo Ont Que bzw usw evtl`,
)

/** English words that begin a sentence far more often than they go on with a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(
  `A About According After All Also Although Among An And Another Any Anyone Are As Asked At Because Before Both But By Can Could
  Despite Did Do Does During Each Earlier Either Even Every Everyone Few First Following For From Had Has Have He Her Here His How
  However I If In Is It Its Just Last Later Like Many Maybe Meanwhile More Most My Neither Never Next No Nobody None Nor Not Nothing
  Now Of On Once One Only Or Other Others Our Over People Perhaps Please Police She Should Since So Some Someone Something Sometimes
  Soon Still Such That The Their Then There These They This Those Though Through Thus To Today Under Until Was We Were What When
  Where Whether Which While Who Why Will With Within Without Would Yes Yesterday Yet You Your`,
)

/** Languages that write an ordinal number with a full stop: "3. Mai". */
export const ORDINAL_DOT: ReadonlySet<string> = words('de da nb nn no fi is et lv cs sk sl hr sr bs hu pl tr')
