import { expect, test } from 'vitest'
import { readCsv } from '../../../entrypoints/library/read-csv'

async function read(text: string) {
  const lines = []
  for await (const { number, text: line } of readCsv(text)) lines.push({ number, ...JSON.parse(line!) })
  return lines
}

test('columns are found by any of their names, whatever their order', async () => {
  const [row] = await read('Body,Publish Date,Headline,Media Name\n"One.\n\nTwo.",2031-02-03,Chalk falls,Quarry News\n')
  expect(row).toMatchObject({
    number: 2,
    title: 'Chalk falls',
    outlet: 'Quarry News',
    publishedAt: '2031-02-03',
    paragraphs: ['One.', 'Two.'],
  })
})

test('a row is numbered by the line where it begins, also after a cell of several lines', async () => {
  const rows = await read('title,text\nA,"1\n2\n3"\n\nB,4\nC,\n')
  expect(rows.map(({ number, title }) => [number, title])).toEqual([
    [2, 'A'],
    [6, 'B'],
    [7, 'C'],
  ])
  expect(rows[2].paragraphs).toEqual([])
})

test('semicolons and tabs divide cells too', async () => {
  expect((await read('title;text\nA;one\nB;two'))[1]).toMatchObject({ title: 'B', paragraphs: ['two'] })
  expect((await read('title\ttext\nA\tone\nB\ttwo'))[1]).toMatchObject({ title: 'B', paragraphs: ['two'] })
})

test('a table without a column of text holds no articles', async () => {
  expect(await read('title,outlet\nA,B')).toEqual([{ number: 2 }])
})
