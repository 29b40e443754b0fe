/** Scripts that one language, or nearly one, is written in; asked in this order. */
const SCRIPTS: [language: string, letters: RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['ru', /[\u0400-\u04ff]/g],
]
/** Languages that share a script with the one named above: the page's own word decides between them. */
const SHARED: Record<string, string[]> = {
  ar: ['fa', 'ur', 'ps', 'ku', 'ug', 'sd'],
  ru: ['uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg'],
  hi: ['mr', 'ne'],
  zh: ['yue', 'ja'],
  he: ['yi'],
}
/** Words that are frequent in one Latin-script language and rare in the others. */
const FREQUENT: Record<string, string> = {
  en: 'the and of to in that is was for with on as his it by said were has have not from be are this but they',
  de: 'der die das und ist nicht den von mit dem ein eine auch auf für des sich im zu hat wie werden sind bei nach',
  fr: 'le la les des et est dans pour que qui une sur pas du au plus par avec ce ont été son cette mais',
  es: 'el los las y de la que en una por con para del se no un su como más fue ha al pero este sus',
  pt: 'o os as e de da do que em uma para com não um no na por mais foi dos são ao como pela',
  it: 'il di che la e per un una della non sono del con i gli le dei alla si è da più nel anche ha',
  nl: 'de het een en van in is dat op te voor met niet zijn die er aan ook bij wordt naar heeft',
  sv: 'och att det som en på är av för med den till inte har om ett var de från vid',
  da: 'og at det som en på er af for med den til ikke har om et var de fra ved blev',
  no: 'og å det som en på er av for med den til ikke har om et var de fra ved ble',
  fi: 'ja on ei että oli se hän ovat myös mukaan kun mutta joka sen tai hänen kuin',
  pl: 'i w na z do że się nie jest to przez o po od dla oraz jak ale jego był',
  cs: 'a v na se že je s z do o to i by ve pro jako jsou podle ale nebo byl',
  ro: 'și de la în a cu pe că din este nu un o pentru care mai au fost sunt prin',
  hu: 'a az és hogy nem is egy volt meg már de csak ki mint azt szerint van',
  tr: 've bir bu da de için ile olarak olan çok daha en gibi kadar sonra ise oldu',
  id: 'yang dan di dari untuk dengan ini itu pada tidak dalam akan ke oleh juga adalah telah',
}
/** Characters read; enough to be sure and no more. */
const MAX_SAMPLE = 4000
/** Least words and least share of frequent ones from which the text's own testimony stands against the page's. */
const MIN_WORDS = 20
const MIN_SHARE = 0.12

const WORDS = Object.entries(FREQUENT).map(([language, words]) => [language, new Set(words.split(' '))] as const)

/**
 * BCP 47 primary language of the text. The page's own word (`html[lang]` and the like) is wrong now and then, so the letters and the
 * frequent words of the text are asked too and win when they are sure. Null when neither tells.
 * @param stated what the page says, such as `en-GB`; empty when it says nothing
 */
export function readLanguage(paragraphs: string[], stated: string): string | null {
  const said = /^[a-z]{2,3}(?=$|[-_])/i.exec(stated.trim())?.[0].toLowerCase() ?? null
  const sample = paragraphs.join(' ').slice(0, MAX_SAMPLE)
  const seen = languageOfScript(sample) ?? languageOfWords(sample)
  if (!seen) return said
  if (said && (SHARED[seen]?.includes(said) || (seen === 'no' && /^n[bn]$/.test(said)))) return said
  return seen
}

function languageOfScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 10) return null
  for (const [language, pattern] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters
    if (share > (language === 'ja' ? 0.1 : 0.5)) return language
  }
  return null
}

function languageOfWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < MIN_WORDS) return null
  let best: string | null = null
  let bestShare = MIN_SHARE
  for (const [language, frequent] of WORDS) {
    const share = words.filter((word) => frequent.has(word)).length / words.length
    if (share > bestShare) {
      best = language
      bestShare = share
    }
  }
  return best
}
