import { lineStart, type Phrase, wholeLine } from './phrase'

/** Lines that ask something of the reader: subscribe, share, follow, comment, consent. */
export const ASK_READER: Phrase[] = [
  {
    reason: 'offers a newsletter or subscription',
    maxLength: 400,
    pattern: lineStart([
      '(?:sign up|subscribe|register (?:now|here|for free)|join (?:our|us (?:on|for|at)|now)|get (?:the |our |all |your )?(?:latest|breaking|daily|best|top|newsletter|updates?|unlimited|access|news|more stories|[\\w ]{2,30} (?:delivered|newsletter))|want (?:more|the best|to get|to stay)|stay (?:up to date|informed|in the know|connected|tuned)|enjoying (?:this|our|the (?:story|article))|download (?:the app|our)|support (?:our|independent|local) journalism|already a (?:subscriber|member)|log in to|become a (?:member|subscriber)|never miss|our newsletter|for more (?:news|stories|information on|great)|enter your email|let our news|thank you for (?:reading|subscribing))(?=\\P{L}|$)',
      '(?:newsletter|(?:jetzt )?abonnieren|melden sie sich|bestellen sie|unseren newsletter|inscrivez-vous|abonnez-vous|recevez|suscríbete|suscríbase|apúntate|regístrate|recibe (?:nuestr|en tu|gratis|toda)|inscreva-se|assine|receba|iscriviti|abbonati|ricevi|abonneer|schrijf je in|prenumerera|подпишитесь|подписывайтесь|zapisz się|اشترك|سجل|اشتركوا|ニュースレター|メールマガジン|無料会員|会員登録|有料会員|订阅|구독)(?=\\P{L}|$|.{0,40}$)',
    ]),
  },
  {
    reason: 'offers a newsletter or subscription',
    maxLength: 70,
    pattern:
      /^[^.!?“"«„]*(?:newsletter|infolettre|boletín|\b(?:weeks?|months?|wochen?|monate?|semaines?|mois|semanas?|meses|mes)\b.{0,40}\b(?:für|for|pour|por) (?:nur |only |just )?[£$€]?\d+)[^.!?]*[.!?]?$/u,
  },
  {
    reason: 'offers ways to share, print or save',
    maxLength: 120,
    pattern: lineStart([
      '(?:(?:like|enjoy) (?:this|what you)[^?]{0,30}\\?|share (?:this|it|on|via|with|article|story)|(?:e-?mail|print|save) (?:this|article|story)|copy (?:link|url)|click to tweet|tweet (?:this|it)|pin it|send to|teilen(?: auf)?$|auf \\w+ teilen|(?:artikel|seite) (?:drucken|teilen)|partager (?:sur|cet|l)|imprimer|compart(?:ir|e) (?:en|esta|este)|imprimir|compartilh(?:ar?|e)|condividi|stampa$|deel(?: dit| via|$)|dela(?: på| via|$)|поделиться|شارك|مشاركة|シェアする|ツイート|この記事を(?:シェア|共有|印刷)|分享|공유하기)',
    ]),
  },
  {
    reason: 'is a share or tool bar',
    maxLength: 80,
    pattern: wholeLine([
      '(?:(?:share|tweet|e-?mail|mail|print|save|copy|copy link|link|facebook|twitter|x|whats ?app|telegram|reddit|linked ?in|pinterest|pint|pocket|flipboard|instagram|messenger|sms|rss|line|baixar|teilen|drucken|partager|imprimer|compartir|listen|bookmark|gift|text size|a\\+|a-)[^\\p{L}]*)+',
    ]),
  },
  {
    reason: 'asks to follow',
    maxLength: 260,
    pattern: lineStart([
      '(?:follow (?:us|@|him|her|them|me|our|along|the latest|[\\p{L}][^.]{1,60} (?:on|at|coverage|@))|like us on|find us on|connect with|join us on|visit our|watch us|listen (?:live|to (?:the|our|this) (?:podcast|show|episode)|to \\w+ live)|e-?mail (?:us|the (?:author|reporter|writer)|\\S+ \\S+ at)|contact (?:us|the (?:author|reporter|writer|editor)|[\\p{L}]\\S+ [\\p{L}]\\S+ at)|reach (?:the (?:reporters?|author|writer)|\\S+ \\S+ at|him at|her at)|send (?:tips|us)|have (?:a|any) (?:news )?(?:tip|story|question)s?\\b|do you have (?:a|any)|got a (?:tip|story)|(?:folgen|folge) sie uns|folge uns|suivez(?:-nous| notre)|síguenos|sigue (?:a |todas?|nuestr|en )|siga-nos|siga o|seguici|volg ons|följ oss|obserwuj|следите за|تابعونا|تابعنا|フォロー(?:する|して)|关注我们)',
    ]),
  },
  {
    reason: 'belongs to a comment form',
    maxLength: 200,
    pattern: lineStart([
      '(?:leave (?:a|your) (?:reply|comment|review|response)|your (?:email|e-mail) address will not|required fields|please enter your|save my name|post (?:a |your )?comment|(?:add|write|view|show|read|hide|see|load) (?:a |all |the |your |more |\\d+ )?comments?\\b|join the (?:conversation|discussion|debate)|log ?in to (?:comment|reply)|be the first to comment|notify me of|comments? (?:are|have been|section|policy|\\()|tell us what you think|what do you think\\?|have your say|let us know (?:what|in the)|note: we are|all comments are|we are (?:temporarily )?moderating|schreiben? sie einen kommentar|kommentar (?:verfassen|schreiben)|ihre e-mail-adresse wird nicht|diskutieren sie|laisser un commentaire|votre adresse|commenter|réagir|deja (?:un|tu) comentario|deja una respuesta|tu dirección de correo|deixe (?:um|seu) comentário|atenção: comentários|lascia un commento|laat een reactie|reageer|lämna (?:en )?kommentar|оставить комментарий|اترك (?:تعليق|رد)|コメントを(?:書く|投稿)|发表评论|댓글)',
    ]),
  },
  {
    reason: 'belongs to a comment form',
    maxLength: 40,
    pattern: wholeLine([
      '(?:post )?comments?',
      'kommentare?',
      'commentaires?',
      'comentarios?',
      'comentários?',
      'commenti',
      'reacties',
      'комментарии',
      'التعليقات',
      'コメント',
      '评论',
      'repl(?:y|ies)',
      'loading(?: \\w+)?',
      'no comments?(?: yet)?',
    ]),
  },
  {
    reason: 'offers a newsletter or subscription',
    maxLength: 400,
    pattern:
      /^.{0,120}(?:\b(?:subscribe|subscription|subscribers? only|free part|free articles?|cancel (?:at )?any ?time|already a (?:subscriber|member))\b.{0,60}\b(?:read|crowns?|month|week|subscri\w+|unlimited|any ?time|log in|article|trial)\b|réservée? aux abonnés|sans engagement|il vous reste|weiterlesen mit|nur für abonnenten|jederzeit kündbar|exclusivo para (?:suscriptores|assinantes)|riservato agli abbonati|会員限定|会員登録|有料記事|للمشتركين فقط)/u,
  },
  {
    reason: 'asks for consent to cookies',
    maxLength: 600,
    pattern: lineStart([
      '(?:(?:this|our) (?:web ?site|site) uses cookies|we (?:and our partners )?use cookies|we value your privacy|by (?:continuing|using) (?:to|this)|accept (?:all )?cookies|manage (?:cookies|preferences)|wir (?:verwenden|nutzen) cookies|(?:diese|unsere) (?:web)?seite (?:verwendet|nutzt) cookies|nous utilisons des cookies|ce site utilise des cookies|(?:usamos|utilizamos) cookies|este sitio (?:web )?utiliza cookies|questo sito utilizza|este site (?:usa|utiliza)|deze website gebruikt|мы используем|このサイトはクッキー|当サイトでは)',
    ]),
  },
]
