/** A database as it stood on disk: every store, index and record. As text, a line of JSON for the version and one for each store. */
export interface FrozenDatabase {
  version: number
  stores: {
    name: string
    keyPath: string | string[] | null
    autoIncrement: boolean
    indexes: { name: string; keyPath: string | string[]; multiEntry: boolean; unique: boolean }[]
    records: unknown[]
  }[]
}

const ARRAYS = { Float64Array, Uint32Array, Uint16Array, Uint8Array }

/** Typed arrays as `{ $array: name, values }`, so that JSON keeps them. */
const toPlain = (_key: string, value: unknown): unknown => {
  const name = Object.keys(ARRAYS).find((each) => value instanceof ARRAYS[each as keyof typeof ARRAYS])
  return name ? { $array: name, values: [...(value as Uint8Array)] } : value
}

const fromPlain = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$array' in value
    ? ARRAYS[value.$array as keyof typeof ARRAYS].from((value as unknown as { values: number[] }).values)
    : value

export const stringifyFrozen = ({ version, stores }: FrozenDatabase): string =>
  [{ version }, ...stores].map((line) => `${JSON.stringify(line, toPlain)}\n`).join('')

export function parseFrozen(text: string): FrozenDatabase {
  const [{ version }, ...stores] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line, fromPlain))
  return { version, stores }
}

const answered = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Everything in a database. */
export async function freezeDatabase(disk: IDBFactory, name: string): Promise<FrozenDatabase> {
  const db = await answered(disk.open(name) as unknown as IDBOpenDBRequest)
  const stores: FrozenDatabase['stores'] = []
  for (const store of db.objectStoreNames) {
    const opened = db.transaction(store).objectStore(store)
    const indexes = [...opened.indexNames].map((index) => opened.index(index))
    stores.push({
      name: store,
      keyPath: opened.keyPath,
      autoIncrement: opened.autoIncrement,
      indexes: indexes.map(({ name, keyPath, multiEntry, unique }) => ({ name, keyPath, multiEntry, unique })),
      records: await answered(opened.getAll()),
    })
  }
  db.close()
  return { version: db.version, stores }
}

/** Puts a frozen database on a disk as it was. */
export async function thawDatabase(disk: IDBFactory, name: string, frozen: FrozenDatabase): Promise<void> {
  const request = disk.open(name, frozen.version) as unknown as IDBOpenDBRequest
  request.onupgradeneeded = () => {
    for (const { name: store, keyPath, autoIncrement, indexes, records } of frozen.stores) {
      const made = request.result.createObjectStore(store, { keyPath, autoIncrement })
      for (const { name: index, keyPath: path, multiEntry, unique } of indexes)
        made.createIndex(index, path, { multiEntry, unique })
      for (const record of records) made.add(record)
    }
  }
  ;(await answered(request)).close()
}
