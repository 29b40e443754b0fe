import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { comparisonCsv } from '../../../../components/library/export/comparison-csv'
import { comparisonMarkdown } from '../../../../components/library/export/comparison-markdown'
import type { Comparison } from '../../../../engine/comparison'
import { SAMPLE_REPLY } from '../../sample-comparison'
import { translateForTests } from '../../translate-for-tests'

const sampleComparison = SAMPLE_REPLY.comparison

const retitled = (title: string): Comparison => ({
  ...sampleComparison,
  articles: sampleComparison.articles.map((article) => ({ ...article, title, outlet: title })),
})

describe('a comparison as a table', () => {
  it('has a row for every point and article, and every utterance and statement', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(comparisonCsv(sampleComparison), { header: true })
    expect(errors).toEqual([])
    const count = (part: string) => data.filter((row) => row.part === part).length
    expect(count('point')).toBe(sampleComparison.points.length * sampleComparison.articles.length)
    expect(count('quotation')).toBe(sampleComparison.quotes.flatMap(({ utterances }) => utterances).length)
    expect(count('difference')).toBe(sampleComparison.disagreements.flatMap(({ statements }) => statements).length)
    expect(count('reuse')).toBe(sampleComparison.reuse.length)
  })

  it('hands no formula to a spreadsheet', () => {
    const { data } = Papa.parse<Record<string, string>>(comparisonCsv(retitled('=HYPERLINK("http://x","y")')), {
      header: true,
    })
    const cells = data.flatMap((row) => Object.values(row))
    expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true)
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })
})

describe('a comparison as a text', () => {
  const t = translateForTests()

  it('names every article, what is not found here, and what that means', () => {
    const text = comparisonMarkdown(sampleComparison, t)
    for (const { outlet } of sampleComparison.articles) expect(text).toContain(outlet)
    expect(text).toContain(`## ${t('sectionNotFoundHere')}`)
    expect(text).toContain(t('libraryExportNote'))
  })

  it('leaves no markup of strangers standing', () => {
    const text = comparisonMarkdown(retitled('[x](javascript:alert(1)) <img src=x> # **b**\n# next'), t)
    expect(text).not.toMatch(/(?<!\\)\[x\]/)
    expect(text).not.toMatch(/(?<!\\)<img/)
    expect(text.match(/^# .*$/gm)).toHaveLength(1)
  })
})
