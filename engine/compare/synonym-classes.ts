/**
 * Words that stand for one another in news, a class a line; regular inflections follow by the stemmer, irregular ones are listed.
 * Ours, kept to what reporters do interchange for one event; a word stands in one class only.
 */
export const SYNONYM_CLASSES = `
kill slay slew slain murder homicide assassinate dead die death fatal deadly perish casualty toll
injure wound hurt injury
attack assault raid strike struck bombard bombing offensive ambush
shoot shot gunfire shooting fire
gunman shooter attacker assailant perpetrator
weapon arm armament munition ammunition arms
shell artillery rocket
missile projectile
soldier troop serviceman personnel
army military armed
fight battle combat clash fighting fought
war conflict warfare
invade invasion incursion
battlefield front
send sent ship deliver supply provide export give gave given furnish channel transfer transport funnel
buy bought purchase acquire procure
receive obtain accept
help assist aid support back bolster assistance
secret covert clandestine hidden conceal hide hid obscure covertly secretly disguise
big large huge significant substantial massive major considerable sizable enormous vast
number quantity amount volume
start begin began begun launch initiate
end stop halt cease conclude quit finish
cancel scrap drop abandon withdraw withdrew withdrawn pull bow shelve scuttle exit
leave left depart departure
resign resignation step
oust dismiss sack dismissal
arrest detain detention apprehend custody nab
charge indict indictment accuse accusation prosecute
plead pled plea guilty
convict conviction sentence
lawyer attorney counsel
prosecutor prosecution
police officer cop
suspect defendant
court judge tribunal judicial
lawsuit suit sue
law legislation bill measure statute act
lawmaker legislator congressman congresswoman representative rep
senator sen senate
governor gov
president presidential
vote ballot
election campaign race bid candidacy
candidate nominee contender hopeful
legislature congress parliament
pass approve adopt enact passage approval
veto reject rejection refuse refusal decline rebuff spurn
ban prohibit bar outlaw forbid prohibition block
allow permit let enable
deny denial refute
apologize apology apologise sorry regret
criticize criticism blast slam denounce condemn condemnation decry backlash uproar outcry outrage firestorm fury ire criticise rebuke opposition
praise laud hail commend
mock ridicule insult disparage deride belittle
warn warning caution threaten threat
urge call press pressure implore exhort beg
demand insist
oppose opponent foe critic
agree agreement deal accord pact
meet met meeting talk discussion negotiation
plan intend intention intent propose proposal
decide decision determine determination
want wish hope desire seek sought
try tried attempt effort
expect anticipate expected predict forecast likely
believe think thought consider belief
know knew known aware
show shown reveal indicate demonstrate
find found discover discovery detect
see saw seen watch monitor observe
hear heard listen
lie lied lying mislead misled falsehood untrue false falsely dishonest
truth true
fake bogus phony
destroy ruin wreck devastate demolish
damage harm hurtful
unfair unjust unfairly
job post position role
boss chief head leader director chairman chairwoman chair chairmanship
company firm corporation business corporate
worker employee staff labor labour laborer labourer
money fund cash financing funding
cost price
pay paid payment
rise rose risen increase grow grew growth climb surge jump soar hike
fall fell fallen decrease decreased slump plunge tumble
earn earnings profit income
loss lose lost
win won victory triumph
beat defeat
share stock
sell sold sale
investigate investigation probe inquiry enquiry
trial hearing
evidence proof
doctor physician medic
hospital clinic
disease illness sickness
virus infection
vaccine vaccination
child children kid youngster
woman women female
man men male
boy girl teen teenager youth
mother father parent mom dad
wife husband spouse
family relative
friend ally
citizen resident inhabitant local
people person
crowd gathering throng
protest demonstration rally demonstrator protester march
rebel insurgent militant fighter guerrilla
terror terrorist terrorism extremist
hostage captive
refugee migrant immigrant immigration asylum
border frontier
country nation state
government administration authorities regime
minister ministry
embassy ambassador envoy diplomat diplomatic
sanction embargo
violate violation breach break broke infringe
nuclear atomic
drill exercise rehearsal manoeuvre maneuver
ocean sea waters coast shore seacoast offshore
plane aircraft jet airplane airliner flight
crash collision collide
boat vessel
car vehicle automobile truck
train rail railway
road highway street
quake earthquake tremor
storm hurricane typhoon cyclone tornado
flood flooding deluge
blaze wildfire inferno
explode explosion detonate
rescue save evacuate evacuation
missing disappear vanish
body corpse remains
home residence
student pupil
church religion religious faith
gay homosexual lesbian
gun firearm rifle pistol
drug narcotic
debate forum
moderate moderator host
run ran
attend participate appear attendance participation
video footage tape clip recording
photo picture image photograph
film movie
book memoir
letter missive memo
tweet twitter online
website site
internet web
phone telephone cellphone
aide adviser advisor assistant
spokesman spokeswoman spokesperson
restrict limit restriction curb
remove removal delete
censor censorship silence
discriminate discrimination bias biased discriminatory
conservative rightwing
liberal leftwing
voice opinion view
free freedom liberty
restaurant eatery diner cafe
owner own
farm farmer agriculture agricultural farming ranch
land landed
worry worried concern fear anxiety anxious
anger angry furious rage
surprise surprised shock stunned
sad badly sorrow
happy pleased delighted
important crucial vital key essential
difficult hard tough
clear apparent obvious
possible potential could
quick fast rapid swift
new recent latest
old former ex previous earlier
same similar identical
several various
need require requirement necessary
change alter shift
course direction momentum
continue keep remain stay
build built construct construction
close shut closure
open reopen
history historic
fundraiser fundraising donation donor contribute contribution
corrupt corruption graft
fraud scam
innocent innocence vindicate exonerate
statement declaration
reporter journalist correspondent newsman
newspaper daily
reward prize award
team squad side
game match
player athlete
coach manager
championship title cup
defend defense defence protect protection
respond response react reaction retaliate
expert analyst specialist
study research survey
scientist researcher
energy power electricity
oil petroleum crude
tax levy
budget spending
trade commerce
tariff duty
bank lender
economy economic
unemployment jobless
republican gop
democrat democratic
speech address remarks
promise pledge vow
throw threw thrown toss
obamacare aca
insurance insurer coverage insured
medicaid medicare
hack hacker hacking cyberattack cyber
leak leaked disclose disclosure divulge unveil
classified confidential
document file filing paperwork
spy spying surveillance espionage eavesdrop wiretap
whistleblower informant
consulate consul
isis isil daesh
islamist jihadist jihadi
muslim islamic islam
jewish jew
christian christianity
catholic pope vatican pontiff papal
bishop priest clergy cardinal
royal monarch monarchy
deport deportation deportee expel
amnesty pardon clemency commute
prison jail imprison imprisonment incarcerate incarceration inmate prisoner
bail bond
execute execution
overturn reverse invalidate nullify
uphold upheld affirm
subpoena summon
testify testimony witness
oath sworn swear
obstruct obstruction impede hinder thwart
impeach impeachment
inaugurate inauguration
nominate nomination appoint appointment
confirm confirmation
endorse endorsement
voter electorate
primary caucus
district constituency
redistrict gerrymander
filibuster cloture
amend amendment revise revision
repeal rescind revoke undo
compromise concession concede
negotiate negotiator bargain
deficit shortfall
stimulus bailout
wage salary
hire hiring recruit
layoff redundancy
bankrupt bankruptcy insolvency
merge merger acquisition takeover
invest investment investor
shareholder stockholder
product goods merchandise
customer consumer client shopper
store shop retailer retail
factory plant
defect defective faulty flaw flawed
fine penalty penalize
settle settlement
regulate regulation regulator rule
inspect inspection inspector
safe safety
pollute pollution contaminate contamination
renewable solar
emission carbon greenhouse
species wildlife
dog canine
mountain peak
river stream
island isle
forest woods
rain rainfall downpour
snow snowfall blizzard
wind gust
heat hot
cold freeze freezing frigid
landslide mudslide avalanche
volcano eruption erupt
outage blackout
airport runway
pilot captain
passenger traveler traveller
subway metro
driver motorist
bicycle bike cyclist
derail derailment
wreckage debris
search hunt manhunt
escape flee fled fugitive
surrender capitulate
kidnap abduct abduction kidnapping
rape molest molestation
abuse mistreat mistreatment
harass harassment
stab stabbing knife
beating batter
choke strangle
robbery rob burglary theft steal stole stolen
vandalize vandalism
riot unrest violence violent
loot looting
siege besiege
troops contingent
deploy deployment station
withdrawal pullout
airstrike bombardment
drone unmanned
helicopter chopper
tank armored
ceasefire truce armistice
coalition alliance
enemy adversary rival
dictator autocrat strongman
coup overthrow topple
revolution uprising revolt insurrection
guantanamo gitmo
chemical gas
poison toxic toxin
epidemic pandemic outbreak
flu influenza
quarantine isolate isolation
cancer tumor
surgery operation
medicine medication pill
opioid heroin
marijuana cannabis pot
tobacco cigarette smoking smoke
alcohol drink drunk
obese obesity
pregnant pregnancy
baby infant newborn
birth born
fetus unborn
contraception contraceptive
marry marriage wed wedding
affair infidelity
sex sexual
racial racist racism
slave slavery
flag banner
statue monument memorial
funeral burial bury
mourn mourning grief grieve
honor tribute
holiday vacation
celebrate celebration
art painting
song music album
singer musician
actor actress star
television tv
network broadcaster
broadcast air
comedian comic
joke quip
olympic olympics
stadium arena
football nfl
cheat cheating
suspend suspension
university college campus
professor academic
graduate graduation
textbook curriculum
space nasa
software app
apple iphone
data information
ad advertisement advertising commercial
apologetic remorse
quarrel dispute feud spat row
controversy controversial contentious
allege allegation allegedly
rumor speculation speculate
conspiracy plot
mistake error blunder gaffe
blame fault
responsible responsibility
right entitlement
equal equality
victim survivor
hero heroic
brave courage courageous
strong strength
weak weakness
danger dangerous hazardous peril perilous risk risky
emergency crisis
disaster catastrophe tragedy tragic calamity
ready prepare preparation
secure security
tension strained
relation relations relationship ties
visit trip travel tour
arrive arrival
cheer applause applaud
boo heckle jeer
question query
explain explanation
emphasize stress underscore underline highlight
acknowledge admit confess
doubt skeptical skepticism
confident confidence
optimistic optimism
popular popularity
wealth wealthy rich
poor poverty
hungry hunger famine
urban city town municipal
neighbor neighbour neighborhood
apartment flat
afford affordable
expensive costly
gasoline fuel petrol
shrink contract contraction
slow slowdown
recession downturn
recover recovery rebound
percent percentage
`
