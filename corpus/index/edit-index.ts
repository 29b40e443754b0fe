import { Dexie } from 'dexie'
import type { Sketch } from '../../engine/match/sketch'
import type { CorpusDatabase } from '../schema'
import { emptyPart, type IndexPart, joinSketches, PART_ARTICLES, splitStored } from './index-part'

export interface IndexEntry {
  key: number
  sketch: Sketch
  headline: string
}

export interface IndexPlace {
  day: number
  part: number
}

/**
 * Changes to the index within one transaction on `sketches` and `headlines`: parts are read once, changed in memory and
 * written by `flush`.
 */
export class IndexEdit {
  private readonly parts = new Map<string, { place: IndexPlace; content: IndexPart }>()
  private readonly lastParts = new Map<number, number>()

  constructor(private readonly db: CorpusDatabase) {}

  /** Puts an article at the end of its day. */
  async add(day: number, entry: IndexEntry): Promise<IndexPlace> {
    let part = await this.lastPart(day)
    let content = await this.read({ day, part })
    if (content.keys.length >= PART_ARTICLES) {
      part += 1
      this.lastParts.set(day, part)
      content = emptyPart()
      this.parts.set(`${day}/${part}`, { place: { day, part }, content })
    }
    content.keys.push(entry.key)
    content.sketches.push(entry.sketch)
    content.headlines.push(entry.headline)
    return { day, part }
  }

  /** Takes an article out; its place is given to nobody else. Nothing happens where it is not. */
  async remove(place: IndexPlace, key: number): Promise<void> {
    const content = await this.read(place)
    const at = content.keys.indexOf(key)
    if (at < 0) return
    content.keys.splice(at, 1)
    content.sketches.splice(at, 1)
    content.headlines.splice(at, 1)
  }

  /** Writes every part that was touched; a part left empty is deleted. */
  async flush(): Promise<void> {
    const touched = [...this.parts.values()]
    const full = touched.filter(({ content }) => content.keys.length > 0)
    const empty = touched.filter(({ content }) => content.keys.length === 0)
    await Promise.all([
      this.db.sketches.bulkPut(
        full.map(({ place, content }) => ({
          ...place,
          keys: Float64Array.from(content.keys),
          sketches: joinSketches(content.sketches),
        })),
      ),
      this.db.headlines.bulkPut(
        full.map(({ place, content }) => ({
          ...place,
          keys: Float64Array.from(content.keys),
          headlines: content.headlines,
        })),
      ),
      this.db.sketches.bulkDelete(empty.map(({ place }) => [place.day, place.part])),
      this.db.headlines.bulkDelete(empty.map(({ place }) => [place.day, place.part])),
    ])
  }

  private async lastPart(day: number): Promise<number> {
    const known = this.lastParts.get(day)
    if (known !== undefined) return known
    const last = await this.db.sketches
      .where('[day+part]')
      .between([day, Dexie.minKey], [day, Dexie.maxKey])
      .reverse()
      .limit(1)
      .primaryKeys()
    const part = last[0]?.[1] ?? 0
    this.lastParts.set(day, part)
    return part
  }

  private async read(place: IndexPlace): Promise<IndexPart> {
    const name = `${place.day}/${place.part}`
    const known = this.parts.get(name)
    if (known) return known.content
    const at: [number, number] = [place.day, place.part]
    const [sketches, headlines] = await Promise.all([this.db.sketches.get(at), this.db.headlines.get(at)])
    const content =
      sketches && headlines
        ? {
            keys: [...sketches.keys],
            sketches: splitStored(sketches.sketches),
            headlines: [...headlines.headlines],
          }
        : emptyPart()
    this.parts.set(name, { place: { day: place.day, part: place.part }, content })
    return content
  }
}
