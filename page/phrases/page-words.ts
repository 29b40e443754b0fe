import { lineStart, type Phrase, wholeLine } from './phrase'

/** Lines that speak of the page, its pictures or its making rather than of the event. */
export const PAGE_WORDS: Phrase[] = [
  {
    reason: 'is a copyright line',
    maxLength: 400,
    pattern: lineStart([
      '(?:copyright|©|\\(c\\) ?(?:19|20)\\d\\d|all rights reserved|this material may not|the contents of this site|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|tutti i diritti|все права|جميع الحقوق|無断転載|禁無断|著作権|版权所有|無斷)',
    ]),
  },
  {
    reason: 'is a copyright line',
    maxLength: 200,
    pattern: /^[^\p{L}]*©|\ball rights reserved\b|무단\s?전재|無断転載/u,
  },
  {
    reason: 'belongs to a picture or player',
    maxLength: 300,
    pattern: lineStart([
      '(?:(?:image|photo|picture|slide|bild|foto|photo n°) ?\\d+ ?(?:of|/|von|sur|de)|(?:image|photo|picture|media|video|foto|bild|illustration) ?(?:caption|copyright|credit|source|by|via)?s? ?(?::|©|copyright|\\|)|media ?caption|image caption|image copyright|media playback|file(?: photo)?\\s*[-–—:]|archivfoto|(?:photo|foto|bild|crédit|credits?|fotos?|imagen|imagem|quelle|写真|画像|提供)\\s?[:：=]|this (?:slideshow|video|content) requires|click (?:to|for) (?:enlarge|expand|play)|enlarge (?:image|this)|(?:play|watch) (?:the )?video|video (?:player|unavailable)|now playing|hide caption|toggle caption|view gallery|crédit photo|credit\\.\\.\\.)',
    ]),
  },
  {
    isCased: true,
    reason: 'is a picture credit',
    maxLength: 160,
    pattern:
      /^(?!.*[.!?]["”’]? \p{Lu}).*(?:\((?:(?:AP|AFP|Reuters|REUTERS|Getty|EPA)(?: (?:Photo|Images?|File|file).*)?|[^()]{2,40}\/[^()]{2,40}|(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ff]oto|[Bb]ild|[Cc]redit)\b.*)\)|\b(?:Getty Images|Shutterstock|iStock))[\s.|]*$/u,
  },
  {
    isCased: true,
    reason: 'is a caption with its credit run on',
    maxLength: 300,
    pattern:
      /[.\p{Ll}](?:[\p{Lu}][\p{L}'’.-]+ ){0,3}(?:\p{Lu}[\p{L}'’.-]+ ?\/ ?(?:Getty|AP|AFP|Reuters|REUTERS|EPA|Shutterstock|Pool)(?: Images)?|(?<=[.])(?:Reuters|AP|AFP|Getty(?: Images)?|Associated Press|Shutterstock))$/u,
  },
  {
    isCased: true,
    reason: 'is a caption with its credit',
    maxLength: 500,
    pattern:
      /\((?:AP Photo|Photo by|Photo:|Photograph:|Image:|Image credit|Photo credit|Picture:|Foto:|Foto por|Bild:|Crédit photo)[^)]{0,80}\)[\s.]*$/u,
  },
  {
    reason: 'says when the page was put up',
    maxLength: 140,
    pattern: lineStart([
      '(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|edited)(?: (?:on|at|by|date|online))?\\s*(?::|\\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|yesterday)\\w*\\b)|(?:veröffentlicht|aktualisiert|stand|zuletzt aktualisiert|erstellt)(?: am)?\\s*[:\\d]|(?:publié|mis à jour|modifié)(?: le|e le)?\\s*[:\\d]|(?:publicado|actualizado|atualizado|creado)(?: el| em| a las)?\\s*[:\\d]|(?:pubblicato|aggiornato)(?: il)?\\s*[:\\d]|опубликовано|обновлено|نشر في|آخر تحديث|更新日?[:：]|公開日?[:：]|最終更新)',
    ]),
  },
  {
    reason: 'lists keywords',
    maxLength: 400,
    pattern: lineStart([
      '(?:(?:filed|posted) (?:under|in)|tags?\\s*:|topics?\\s*:|keywords?\\s*:|categor(?:y|ies)\\s*:|in this (?:story|article)\\s*:|schlagw(?:orte|örter)\\s*:|themen\\s*:|mots[- ]clés|sujets\\s*:|etiquetas\\s*:|temas\\s*:|argomenti\\s*:|теги\\s*:|الوسوم|タグ[:：]|キーワード|标签)',
    ]),
  },
  {
    reason: 'is navigation',
    maxLength: 60,
    pattern: wholeLine([
      'skip to (?:main )?content|skip ad|back to top|top|home|menu|search|log ?in|sign in|sign out|my account|close|open|previous|next|prev|contents?|table of contents|jump to .*|go to .*|read more|show more|see more|view more|load more|more|mehr|plus|más|continue|highlights|zurück|nach oben|startseite|accueil|inicio|retour|ホーム|トップへ|目次',
    ]),
  },
  {
    reason: 'says how long it takes to read or listen',
    maxLength: 60,
    pattern:
      /^\W*(?:\d+ ?(?:min(?:ute)?s?|minuten|minutos|minuti|分|دقائق?)\b ?(?:read(?: time)?|listen|lesezeit|lesedauer|de lecture|de lectura|de leitura|di lettura|lezen)?|(?:reading time|read time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo (?:de leitura|di lettura)|estimated read)\b.{0,30}|listen(?: to (?:this )?(?:article|story))?.{0,15})$/u,
  },
  {
    isCased: true,
    reason: 'is a caption with its credit',
    maxLength: 300,
    pattern:
      /(?:^|[.!?…)] )(?:Pictures?|Photos?|Photographs?|Images?|Foto|Bild|Graphic|Illustration|Photographie|Imagen|Imagem)\s?(?::|©| by )\s?[^.!?]{2,50}\.?$|\. \p{Lu}[\p{Lu}&]{1,6} (?:photo|file photo)$/u,
  },
  {
    isCased: true,
    reason: 'is a trail of links',
    maxLength: 120,
    pattern: /^[^.!?"“«:]{2,40}(?: ?[›»>] ?[^.!?"“«:›»>]{2,40}){1,5}$/u,
  },
]
