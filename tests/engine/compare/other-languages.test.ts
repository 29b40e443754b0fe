import { describe, expect, test } from 'vitest'
import type { Article } from '../../../engine/article'
import { compareArticles } from '../../../engine/compare-articles'

const article = (id: string, language: string, paragraphs: string[]): Article => ({
  id,
  url: '',
  outlet: id,
  title: '',
  publishedAt: null,
  language,
  paragraphs,
})

describe('articles in other languages than English', () => {
  test.each([
    [
      'de',
      'Die Staatsanwaltschaft ermittelt gegen den Betreiber der Fähre.',
      'Gegen den Fährbetreiber hat der Staatsanwalt Ermittlungen begonnen, gegen den Betreiber der Fähre.',
    ],
    [
      'fr',
      'Le port de Velmoor a été fermé mardi après la chute d’une grue.',
      'Une grue est tombée mardi : le port de Velmoor est fermé.',
    ],
    ['ja', '港の橋が火曜日に閉鎖された。', '火曜日、港の橋は閉鎖された。'],
  ])('%s: the same news in other words scores above other news', (language, one, other) => {
    const away = {
      de: 'Der Stadtrat wählt am Freitag einen neuen Bürgermeister.',
      fr: 'Le conseil élira vendredi un nouveau maire.',
      ja: '市議会は金曜日に市長を選ぶ。',
    }[language]!
    const { sentences } = compareArticles(article('a', language, [one, away]), [article('b', language, [other])])
    const [same, different] = sentences.map(({ coverage }) => coverage.b?.score ?? 0)
    expect(same).toBeGreaterThan(different! + 0.2)
  })

  test('nothing is plainly called missing, and the comparison says that it cannot tell', () => {
    const filler = [
      'Die Fähre liegt im Hafen von Velmoor.',
      'Taucher prüfen den Rumpf.',
      'Der Rat tagt am Abend.',
      'Niemand wurde verletzt.',
    ]
    const comparison = compareArticles(article('a', 'de', filler.concat('Das Wetter bleibt ruhig.')), [
      article('b', 'de', [
        'Die Reederei verliert nach dem Unglück ihre Lizenz und entlässt vierzig Matrosen aus Ostrand.',
      ]),
    ])
    expect(comparison.notFoundHere.map(({ certainty }) => certainty)).toEqual(['perhaps'])
    expect(comparison.unsupported).toContain('coverage')
  })
})
