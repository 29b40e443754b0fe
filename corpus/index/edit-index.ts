import { Dexie } from 'dexie'
import { SKETCH_VERSION, type Sketch } from '../../engine/match/sketch'
import type { CorpusDatabase } from '../schema'
import { closePart, emptyPart, type IndexPart, openPart, PART_ARTICLES } from './index-part'
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
    if (content.keys.length >= PART_ARTICLES || content.version !== SKETCH_VERSION) {
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

  /** Takes an article out; its place is given to nobody else. Nothing happens where it is not. */
  remove(place: IndexPlace, key: number): void {
    const { content } = this.parts.get(nameOf(place))!
    const at = content.keys.indexOf(key)
    if (at < 0) return
    for (const list of [content.keys, content.sketches, content.headlines]) list.splice(at, 1)
  }

  /** Makes a part hold these and nothing else. */
  replace(place: IndexPlace, entries: readonly IndexEntry[]): void {
    const content = emptyPart()
    content.keys = entries.map(({ key }) => key)
    content.sketches = entries.map(({ sketch }) => sketch)
    content.headlines = entries.map(({ headline }) => headline)
    this.parts.set(nameOf(place), { place, content })
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
    const closed = full.map(({ place, content }) => closePart(place, content))
    await Promise.all([
      this.db.sketches.bulkPut(closed.map(({ sketches }) => sketches)),
      this.db.headlines.bulkPut(closed.map(({ headlines }) => headlines)),
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
    this.parts.set(name, { place: { day, part }, content: openPart(sketches, headlines) })
  }
}

const nameOf = ({ day, part }: IndexPlace): string => nameOfPart([day, part])
