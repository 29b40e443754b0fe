import { lineStart, type Phrase, wholeLine } from './phrase'

/** Lines that lead to another page: related stories, read-more links, advertising. */
export const LEAD_AWAY: Phrase[] = [
  {
    reason: 'leads to another story',
    maxLength: 260,
    pattern: lineStart([
      // English
      '(?:read|see|watch|listen|discover|learn)(?: (?:more|also|next|now|this|on|the full story))?\\s*[:|–—»>]',
      '(?:also )?(?:read|see) (?:more|also)\\b(?! than| of the)(?=.{0,12}[:|–—]|[^.!?]*$)',
      '(?:also|must|more|what) (?:read|see|watch|to read)\\b[^.]{0,12}:',
      "(?:related|recommended|suggested|trending|popular|just in|breaking(?: news)?|eilmeldung|última hora|dernière minute|ultim[’']ora|срочно|عاجل|速報|must[- ]read|in case you missed it|icymi|don[’']t miss|up next|watch|listen|more|also|earlier|previously|explore|exclusive|read this|best of|editors?[’']s? picks?)(?: (?:stories|story|articles?|news|coverage|content|links|reading|topics|videos?|now|next|from [\\w’' ]{1,30}|on [\\w’'. ]{1,40}))?\\s*(?:[:|»>]|$)",
      '(?:you (?:may|might) (?:also )?(?:like|be interested)|more (?:from|on|about) [^.:]{1,50}(?::|$)|more great \\w+ stories|also on [\\w.]{3,30}\\b|on [\\w-]+\\.com:|from [\\w-]+\\.com:)',
      '(?:previous|next) (?:article|story|post)',
      '(?:click|tap|go) here\\b|get fox|read the (?:full|original) (?:story|article|version)',
      // German, Dutch, Nordic
      '(?:lesen sie (?:auch|hier|mehr|dazu)|mehr (?:zum thema|dazu|lesen|aus)|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|weiterlesen|siehe auch|zum thema|lees (?:ook|meer|verder)|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue myös)(?=\\P{L}|$)',
      // French, Spanish, Portuguese, Italian, Catalan, Romanian
      '(?:(?:à )?lire (?:aussi|également|la suite)|voir aussi|sur le même (?:sujet|thème)|à découvrir|nos articles|lea también|lee también|leer más|también (?:te puede interesar|puede interesarle|lea)|te puede interesar|le puede interesar|más información|ver también|noticias? relacionadas?|leia (?:também|mais)|veja (?:também|mais)|saiba mais|confira|leggi (?:anche|tutto)|potrebbe interessarti|vedi anche|citește și)(?=\\P{L}|$)',
      // Slavic, Turkish, Greek
      '(?:читайте (?:также|еще)|читать (?:также|далее)|смотрите также|читайте також|czytaj (?:także|też|więcej)|zobacz (?:też|także)|čtěte (?:také|více)|ilgili haber|διαβάστε (?:επίσης|ακόμη))(?=\\P{L}|$)',
      // Arabic, Hebrew, Persian, Hindi, Japanese, Korean, Chinese, Indonesian
      '(?:اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|إقرأ أيضا|مواضيع ذات صلة|شاهد أيضا|קרא עוד|بیشتر بخوانید|यह भी पढ़ें|関連記事|関連ニュース|あわせて読みたい|こちらも|続きを読む|관련기사|관련 기사|相关阅读|相关新闻|延伸阅读|baca juga|lihat juga)',
    ]),
  },
  {
    reason: 'says that the text goes on below',
    maxLength: 80,
    pattern: lineStart([
      '(?:(?:story|article|text|content|post) continues?\\b|continue reading\\b|keep reading\\b|scroll (?:down|to continue)|artikel wird|nach der anzeige|la suite après|continúa (?:leyendo|después)|continua dopo|この記事は続きます|続きは)',
    ]),
  },
  {
    reason: 'is advertising',
    maxLength: 60,
    pattern: wholeLine([
      'advert(?:isement|ising)?s?',
      'ads?',
      'sponsored(?: (?:content|articles?|links?|by .*))?',
      'promoted(?: (?:content|stories))?',
      'paid (?:content|post|partner)',
      '(?:advertisement )?continue reading below',
      'anzeige|werbung|publicité|publicidad|pubblicità|propaganda|reklama?|reklame|annons|mainos|iklan|реклама|إعلان|広告|광고|广告|פרסומת|διαφήμιση',
    ]),
  },
  {
    reason: 'is advertising',
    maxLength: 100,
    pattern: /^(?:advertisement|anzeige|publicité|publicidad|реклама|広告)\s*[:–—|]?\s+\S/u,
  },
]
