import { hashAddress } from './hash-address'
import { isOtherArticle } from './is-other-article'
import type { PreparedArticle } from './prepare-article'
import type { ArticleRecord, CorpusDatabase } from './schema'

/** An article's record, and the key it has or is to get. */
export interface FoundRecord {
  key: number
  address: string
  record: ArticleRecord | undefined
}

type Addressed = Pick<PreparedArticle, 'address' | 'aliases'>

/**
 * The records that some addresses lead to, and the keys that new ones are to get. Reads in bulk within the caller's
 * transaction, and holds what the caller adds to it, so that an article twice in one batch is one article.
 */
export class RecordFinder {
  private readonly records = new Map<number, ArticleRecord | undefined>()
  private readonly aliases = new Map<string, number>()

  constructor(private readonly db: CorpusDatabase) {}

  /** Reads what `find` will need for these articles. */
  async readAhead(articles: readonly Addressed[]): Promise<void> {
    const addresses = [...new Set(articles.flatMap(({ address, aliases }) => [address, ...aliases]))]
    const aliases = await this.db.aliases.bulkGet(addresses)
    for (const alias of aliases) if (alias) this.aliases.set(alias.address, alias.key)
    let unread = [...new Set([...addresses.map(hashAddress), ...this.aliases.values()])]
    while (unread.length > 0) {
      const records = await this.db.articles.bulkGet(unread)
      for (const [at, key] of unread.entries()) this.records.set(key, records[at])
      unread = [...new Set(addresses.map((address) => this.keyOf(address)))].filter((key) => !this.records.has(key))
    }
  }

  /**
   * Looks an article up by its address, then by others it had. Null when its key is taken by an article of the same
   * batch with another address: read ahead once more.
   */
  find({ address, aliases, own, article }: PreparedArticle): FoundRecord | null {
    const addresses = [address, ...aliases]
    const keys = addresses.map((known) => this.keyOf(known))
    if (keys.some((key) => !this.records.has(key))) return null
    const isOwn = (record: ArticleRecord) =>
      record.address === own || (own !== null && this.aliases.get(own) === record.key)
    const isMisled = (record: ArticleRecord) => !isOwn(record) && isOtherArticle(record.article, article)
    const byAlias = addresses.flatMap((known) => this.aliases.get(known) ?? [])
    const found = [...keys, ...byAlias].flatMap((key) => this.records.get(key) ?? [])
    const record = found.find((each) => !isMisled(each))
    if (record) return { key: record.key, address: record.address, record }
    const newAddress = found.length > 0 && own !== null ? own : address
    return { key: this.keyOf(newAddress), address: newAddress, record: undefined }
  }

  /** Makes an article known to later calls of `find`. */
  set(record: ArticleRecord, aliases: readonly string[]): void {
    this.records.set(record.key, record)
    for (const alias of aliases) this.aliases.set(alias, record.key)
  }

  /** The key of an address. One taken by another address (see hash-address.ts) passes to the next. */
  private keyOf(address: string): number {
    let key = hashAddress(address)
    for (let taken = this.records.get(key); taken && taken.address !== address; taken = this.records.get(key)) key += 1
    return key
  }
}
