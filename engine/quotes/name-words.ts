const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Stand before a person's name and are no part of it. */
export const TITLES: ReadonlySet<string> = words(`
  Mr Mrs Ms Mx Miss Sir Dame Lord Lady Dr Prof Professor Doctor Rev Reverend Father Pastor Bishop Archbishop Cardinal Pope Rabbi Imam
  Sen Senator Sens Senators Rep Representative Reps Representatives Congressman Congresswoman Gov Governor Lt Lieutenant Mayor President
  Vice Prime Minister Chancellor Secretary Ambassador Attorney General Gen Col Colonel Maj Major Capt Captain Sgt Sergeant Cmdr Commander
  Adm Admiral Chief Justice Judge Prosecutor Sheriff Detective Det Officer Supt Superintendent Inspector Constable Speaker Leader Whip
  Chairman Chairwoman Chair Director Deputy Assistant Commissioner Councilman Councilwoman Councillor Alderman Assemblyman Assemblywoman
  Rep-elect King Queen Prince Princess Sheikh Premier Taoiseach Counsel Spokesman Spokeswoman Spokesperson Adviser Advisor Strategist
  Republican Republicans Democrat Democrats Democratic Independent Labour Tory Conservative Liberal GOP nominee Nominee candidate
  Administrator Treasurer Comptroller Undersecretary Solicitor Superintendent Ombudsman Marshal Envoy Archbishop Coach Manager CEO Chef Author Actor Actress Singer Analyst Economist Host Correspondent Editor Reporter Columnist Comedian Activist`)

/** First words of a sentence, days and months: capitals that begin no name. */
export const NOT_NAMES: ReadonlySet<string> = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November
  December I I'm I'd I'll I've OK Yes No The A An MPs PM AM`)

/** In a name, they say that it is no person's. */
export const BODY_WORDS: ReadonlySet<string> = words(`
  Association Department Ministry University College Institute Committee Commission Council Court House Senate Congress Parliament Party
  Union Bank Agency Bureau Office Service Board Authority Company Corp Inc Ltd Group Foundation Fund Center Centre Coalition Alliance
  League Times Post News Journal Tribune Herald Gazette Guardian Magazine Press Daily Today Network Police Army Navy Force Forces Guard
  Club School Hospital Church States Nations Kingdom Republic Organization Organisation Society Federation Street City County State
  Campaign Administration Government Airlines Industries Holdings Partners Project Initiative Week Day War Act Hill Tower Coast North
  South East West New Caller Examiner Reuters Bloomberg Fox Facebook Twitter Google BBC CNN MSNBC NBC CBS ABC CNBC America Europe Asia
  Africa Street Road Avenue River Island Islands Beach Park Bay Lake Mountain Valley Policy Management Security Affairs Research Strategy Studies Rights Relations Media Video App Book Amendment Bill Airport Station Bridge Stadium Square Hotel`)

/** First names by the pronoun usually written of them; enough to choose between two people, no claim about anybody. */
export const HE_NAMES: ReadonlySet<string> = words(`
  Adam Alan Albert Alex Alexander Andrew Anthony Antonio Arthur Barack Ben Benjamin Bernie Bill Bob Boris Brad Brandon Brian Bruce Carl
  Carlos Charles Charlie Chris Christopher Chuck Craig Daniel Dave David Dean Dennis Derek Dick Dmitry Don Donald Doug Douglas Ed Edward
  Emmanuel Eric Frank Fred Gary Gavin Geoff George Gerald Gordon Graham Greg Gregory Harold Harry Henry Howard Hugh Ian Ivan Jack Jacob
  Jake James Jamie Jared Jason Jay Jeff Jeffrey Jeremy Jerry Jim Jimmy Joe Joel John Johnny Jon Jonathan Jose Joseph Josh Joshua Juan
  Justin Keith Ken Kenneth Kevin Larry Lawrence Lee Leo Liam Lindsey Louis Luis Luke Marco Mario Mark Martin Matt Matthew Michael Mick Miguel
  Mike Mitch Mitt Mohamed Mohammed Muhammad Nathan Neil Newt Nicholas Nick Nigel Noah Oliver Oscar Owen Patrick Paul Pedro Pete Peter Phil
  Philip Rafael Ralph Ray Raymond Reince Richard Rick Rob Robert Roger Ron Ronald Roy Rudy Russell Ryan Sam Samuel Scott Sean Sergei Simon
  Stephen Steve Steven Stuart Ted Terrence Terry Thomas Tim Timothy Todd Tom Tommy Tony Vladimir Walter Warren Wayne William Xavier Zachary`)

export const SHE_NAMES: ReadonlySet<string> = words(`
  Abigail Alice Alison Amanda Amber Amelia Amy Andrea Angela Anita Ann Anna Anne Annie Ashley Ava Barbara Betsy Beth Betty Beverly Bonnie
  Brenda Brittany Carly Carmen Carol Caroline Catherine Cathy Charlotte Chelsea Christina Christine Cindy Claire Clara Claudia Connie
  Cynthia Dana Debbie Deborah Debra Denise Diana Diane Dianne Donna Doris Dorothy Eileen Elaine Eleanor Elena Elizabeth Ella Ellen Emily Emma
  Erica Erin Eva Evelyn Fatima Fiona Florence Frances Gail Gina Gloria Grace Hannah Heather Heidi Helen Hillary Holly Hope Huma Irene Iris
  Isabel Ivanka Jacqueline Jane Janet Janice Jean Jennifer Jenny Jessica Jill Joan Joanna Joyce Judith Judy Julia Julie June Karen Kate
  Katherine Kathleen Kathryn Kathy Katie Kayla Kellyanne Kelly Kim Kimberly Kirsten Kristen Laura Lauren Leslie Linda Lisa Liz Loretta Lori
  Louise Lucy Lynn Madeleine Margaret Maria Marie Marilyn Martha Mary Maya Megan Melania Melissa Mercedes Meredith Michelle Molly Monica
  Monika Nancy Naomi Natalie Natasha Nicola Nicole Nikki Nina Olga Olivia Pamela Patricia Paula Peggy Penny Phyllis Rachel Rebecca Robin Rosa
  Rose Ruth Sally Samantha Sandra Sara Sarah Sharon Sheila Shirley Sofia Sophia Sophie Stacy Stephanie Sue Susan Suzanne Sylvia Tamara Tammy
  Teresa Theresa Tina Tracy Valerie Vanessa Veronica Victoria Virginia Wendy Yvonne Zoe`)

/** Within a name although small. */
export const NAME_PARTICLES: ReadonlySet<string> = words(
  'de del della der den di da du van von bin ibn al el la le ter ten dos',
)
