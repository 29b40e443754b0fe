/** True when a write failed because the disk or the browser's allowance is full; Dexie wraps the browser's error. */
export function isFull(cause: unknown): boolean {
  for (let error = cause as { name?: string; inner?: unknown } | undefined; error; error = error.inner as typeof error)
    if (error.name === 'QuotaExceededError' || error.name === 'QuotaExceeded') return true
  return false
}
