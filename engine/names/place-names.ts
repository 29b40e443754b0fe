/**
 * A country or body by its names, inhabitants and seat of government, one a line; only forms that neither stemming nor
 * shared roots bring together. Ours. The seat stands for the government in news, so it may say the same.
 */
export const PLACE_NAMES = `
us usa america american washington
uk britain british briton london
eu brussels european
un
russia russian moscow kremlin
ukraine ukrainian kyiv kiev
china chinese beijing
france french paris
germany german berlin
spain spanish madrid
italy italian rome
greece greek athens
turkey turkish turkiye ankara
poland polish pole warsaw
sweden swedish swede stockholm
norway norwegian oslo
denmark danish dane copenhagen
finland finnish finn helsinki
netherlands dutch hague
belgium belgian
switzerland swiss bern
austria austrian vienna
hungary hungarian budapest
ireland irish dublin
scotland scottish edinburgh
wales welsh cardiff
portugal portuguese lisbon
iran iranian tehran teheran
iraq iraqi baghdad
syria syrian damascus
israel israeli jerusalem
palestine palestinian ramallah
lebanon lebanese beirut
egypt egyptian cairo
saudi riyadh
yemen yemeni sanaa
afghanistan afghan kabul
pakistan pakistani islamabad
india indian delhi
bangladesh bangladeshi dhaka
japan japanese tokyo
nkorea pyongyang dprk
skorea seoul
korea korean
vietnam vietnamese hanoi
philippines philippine filipino manila
indonesia indonesian jakarta
thailand thai bangkok
australia australian canberra
canada canadian ottawa
mexico mexican
brazil brazilian brasilia
argentina argentine
venezuela venezuelan caracas
cuba cuban havana
colombia colombian bogota
nigeria nigerian abuja
kenya kenyan nairobi
ethiopia ethiopian ababa
libya libyan tripoli
`
