/** Headlines of the outlets' other pages, for navigation, related links and fronts. */
export const teasers: Record<'en' | 'de', { title: string; text: string; path: string }[]> = {
  en: [
    ['Orchard towns count the cost of a late frost', 'Growers in the Pell valley have lost two plums in three.'],
    ['Night trains return to the coast after eleven years', 'The first sleeper left Arnmouth with every berth taken.'],
    [
      'Why the state archive is moving its maps uphill',
      'Damp has reached the second cellar, and the cartographers have noticed.',
    ],
    ['Teachers and ministry agree on smaller classes', 'A limit of 24 pupils will apply from next autumn.'],
    ['The last lamplighter of Ropewalk hangs up his pole', 'He lit 61 lamps every evening for 38 years.'],
    ['Rowing: Carrow women take silver on a windy lake', 'Only the headwind was faster, their coach said.'],
    ['Theatre review: a cold house and a warm Lear', 'The heating failed on opening night, which helped.'],
    ['Rents fall in Halvorn for the first time since 2014', 'Agents blame the students; students blame the agents.'],
  ].map(([title, text]) => ({
    title: title!,
    text: text!,
    path: `/archive/${title!.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  })),
  de: [
    ['Warum die Störche in diesem Jahr länger bleiben', 'Am Unterlauf der Lenn brüten noch zwölf Paare.'],
    ['Stadtbad öffnet nach drei Jahren mit neuem Dach', 'Der Eintritt kostet künftig fünf Euro.'],
    ['Ein Dorf kauft seinen Bahnhof zurück', 'Im Wartesaal soll wieder Kaffee ausgeschenkt werden.'],
    ['Handball: Lennstadt verliert in letzter Sekunde', 'Der Trainer sprach von einem gestohlenen Abend.'],
    ['Was der Apfelherbst den Keltereien bringt', 'Die Ernte ist klein, aber süß.'],
    ['Neue Brücke über den Mühlgraben wird teurer', 'Der Rat vertagt die Entscheidung auf November.'],
    ['Lesung im Kornspeicher: Gedichte gegen den Regen', 'Hundert Stühle, hundertzwanzig Gäste.'],
    ['Pendler warten weiter auf den Halbstundentakt', 'Das Land verweist auf fehlende Lokführer.'],
  ].map(([title, text]) => ({
    title: title!,
    text: text!,
    path: `/archiv/${title!.toLowerCase().replace(/[^a-zäöüß]+/g, '-')}`,
  })),
}
