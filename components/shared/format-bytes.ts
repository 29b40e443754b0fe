const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** "3.4 MB": powers of a thousand, as browsers and disks count. */
export function formatBytes(bytes: number, language: string): string {
  let at = 0
  let value = bytes
  for (; value >= 1000 && at < UNITS.length - 1; at++) value /= 1000
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[at]!,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && at > 0 ? 1 : 0,
  }).format(value)
}
