import { Dexie } from 'dexie'
import type { Sketch } from '../../engine/match/sketch'
import type { CorpusDatabase } from '../schema'
import { emptyPart, type IndexPart, joinSketches, PART_ARTICLES, splitStored } from './index-part'
import { nameOfPart } from './read-window'

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
 * Changes to the index within one transaction on `sketches` and `headlines`: parts are read ahead, changed in memory
 * and written by `flush`.
 */
export class IndexEdit {
  private readonly parts = new Map<string, { place: IndexPlace; content: IndexPart }>()
  private readonly lastParts = new Map<number, number>()

  constructor(private readonly db: CorpusDatabase) {}

  /** Reads the last parts of the days where articles will be added, and the places where some will be removed. */
  async readAhead(days: readonly number[], places: readonly IndexPlace[]): Promise<void> {
    await Promise.all([
      ...[...new Set(days)].map(async (day) => this.read({ day, part: await this.readLastPart(day) })),
      ...[...new Map(places.map((place) => [nameOf(place), place])).values()].map((place) => this.read(place)),
    ])
  }

  /** Puts an article at the end of its day. */
  add(day: number, entry: IndexEntry): IndexPlace {
    let part = this.lastParts.get(day)!
    let content = this.parts.get(nameOf({ day, part }))!.content
    if (content.keys.length >= PART_ARTICLES) {
      part += 1
      this.lastParts.set(day, part)
      content = emptyPart()
      this.parts.set(nameOf({ day, part }), { place: { day, part }, content })
    }
    content.keys.push(entry.key)
    content.sketches.push(entry.sketch)
    content.headlines.push(entry.headline)
    return { day, part }
  }

  /** Takes an article out; answers with what stood there, null where it is not. */
  remove(place: IndexPlace, key: number): IndexEntry | null {
    const { content } = this.parts.get(nameOf(place))!
    const at = content.keys.indexOf(key)
    if (at < 0) return null
    content.keys.splice(at, 1)
    return { key, sketch: content.sketches.splice(at, 1)[0]!, headline: content.headlines.splice(at, 1)[0]! }
  }

  /** The parts read or changed, by nameOfPart. */
  touched(): string[] {
    return [...this.parts.keys()]
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

  private async readLastPart(day: number): Promise<number> {
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

  private async read({ day, part }: IndexPlace): Promise<void> {
    const name = nameOf({ day, part })
    if (this.parts.has(name)) return
    const [sketches, headlines] = await Promise.all([
      this.db.sketches.get([day, part]),
      this.db.headlines.get([day, part]),
    ])
    const content =
      sketches && headlines
        ? { keys: [...sketches.keys], sketches: splitStored(sketches.sketches), headlines: headlines.headlines }
        : emptyPart()
    this.parts.set(name, { place: { day, part }, content })
  }
}

const nameOf = ({ day, part }: IndexPlace): string => nameOfPart([day, part])
