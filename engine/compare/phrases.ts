/**
 * Groups of two or three words that say one thing, and the one word they are compared as. Ours. The left side is matched
 * on stems, longest first; parted by semicolons.
 */
export const PHRASES = `
affordable care act > obamacare; air force > airforce; air strike > airstrike; approval rating > approval;
armed force > military; at least > atleast; attorney general > attorneygeneral; back out > withdraw; back up > support;
bail out > bailout; bear arm > gunright; behind bar > jail; blow up > explode; bow out > withdraw;
break down > collapse; break in > burglary; break out > erupt; bring down > topple; bring up > raise;
broke out > erupt; brought down > topple; budget deficit > deficit; call for > urge; call off > cancel; call on > urge;
call upon > urge; calling for > urge; campaign trail > campaign; capital punishment > execution; car bomb > carbomb;
care act > obamacare; carry out > conduct; cease fire > ceasefire; central bank > centralbank; chief executive > ceo;
chief executive officer > ceo; civil right > civilrights; climate change > warming; come forward > testify;
come under > face; commander in chief > president; conference call > briefing; crack down > crackdown;
cut off > intercept; cut short > curtail; death penalty > execution; death toll > kill; debt ceiling > debtlimit;
debt limit > debtlimit; defense secretary > defensesecretary; democratic people republic > nkorea;
department of justice > doj; department of state > statedepartment; die of > die; do not support > oppose;
drop out > withdraw; due to > cause; early voting > vote; european union > eu; executive action > executiveorder;
executive order > executiveorder; face charge > charge; fed chairman > centralbank; federal reserve > centralbank;
figure out > solve; find out > discover; fire back > retaliate; follow through > proceed; fossil fuel > oil;
fund raiser > fundraiser; fund raising > fundraiser; gave up > abandon; get rid > remove; give up > abandon;
global warming > warming; go ahead > proceed; go public > disclose; grand jury > grandjury; guilty plea > pleadguilty;
gun control > guncontrol; gun down > kill; gun law > guncontrol; gun right > gunright; hand over > surrender;
head of state > president; health care > healthcare; health insurance > healthcare; high school > highschool;
hit back > retaliate; hold back > withhold; home run > homerun; home state > state; hot water > trouble;
human right > humanrights; immigration reform > immigrationreform; in charge > lead; interest rate > interestrate;
islamic state > isis; jobless rate > unemployment; joint chief > military; justice department > doj;
keep quiet > silence; killed himself > suicide; lash out > criticize; law enforcement > police; lay off > dismiss;
left behind > abandon; left office > resign; left wing > liberal; let go > dismiss; locked up > jail;
look into > investigate; looking into > investigate; lose job > fire; lose life > die; lost job > fire;
lost life > die; lower court > court; made clear > stress; made public > disclose; make clear > stress;
make public > disclose; make up > constitute; marine corps > marines; mass shooting > shooting;
middle east > middleeast; minimum wage > minimumwage; missing person > missing; more than > morethan;
move forward > proceed; national guard > nationalguard; natural gas > gas; news conference > briefing;
no longer > stop; north korea > nkorea; north korean > nkorea; open fire > shoot; opened fire > shoot;
opinion poll > poll; opt out > withdraw; oval office > whitehouse; pass away > die; passed away > die; pay off > repay;
planned parenthood > plannedparenthood; play down > downplay; plead guilty > pleadguilty;
plead not guilty > pleadnotguilty; pleaded guilty > pleadguilty; point out > stress; police officer > police;
political action committee > pac; power plant > powerplant; press briefing > briefing; press conference > briefing;
press secretary > spokesman; prime minister > premier; prison term > prison; pull out > withdraw; push for > urge;
put off > postpone; put out > extinguish; quit job > resign; raise money > fundraiser; ran away > flee;
real estate > property; reality tv > realitytv; reliant on > depend; rely on > depend; right wing > conservative;
rule out > exclude; run away > flee; running for > candidate; running mate > runningmate; same sex > gay;
school district > school; sea border > border; second amendment > gunright; secretary of state > secretaryofstate;
security council > securitycouncil; sell out > betray; set up > establish; shot dead > kill; show up > attend;
shut down > close; side effect > effect; sign off > approve; social media > socialmedia; social network > socialmedia;
social security > socialsecurity; south korea > skorea; south korean > skorea; speak out > criticize;
special counsel > specialcounsel; special prosecutor > specialcounsel; stand by > defend; stand down > resign;
stand up > defend; state department > statedepartment; state of emergency > emergency;
state of union > stateoftheunion; stay on > remain; step aside > resign; step down > resign; step up > increase;
stock market > stockmarket; stop short > refuse; suicide bomber > suicidebomber; super pac > pac;
supreme court > supremecourt; take aim > criticize; take back > retract; take down > remove; take effect > begin;
take office > inaugurate; take over > seize; take part > attend; take place > happen;
take responsibility > responsible; taking place > happen; tear into > criticize; tech company > socialmedia;
tech giant > socialmedia; third party > independent; threw out > dismiss; throw out > dismiss; tie to > link;
took back > retract; took down > remove; took effect > begin; took office > inaugurate; took over > seize;
took place > happen; trade union > union; treasury department > treasury; treasury secretary > treasury;
trial run > test; turn down > reject; turn himself > surrender; turn over > surrender; turn up > attend;
turned himself > surrender; twin tower > worldtradecenter; under fire > criticize; unemployment rate > unemployment;
united kingdom > uk; united nations > un; united states > us; vice president > vicepresident; wall street > wallstreet;
war crime > warcrime; warm up > warm; white house > whitehouse; wipe out > destroy; work out > resolve; wound up > end;
year old > yearold
`
