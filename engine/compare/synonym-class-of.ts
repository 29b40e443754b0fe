import { stemmer } from 'stemmer'
import { SYNONYM_CLASSES } from './synonym-classes'

const CLASS_OF = new Map<string, number>()
for (const [index, line] of SYNONYM_CLASSES.trim().split(';').entries())
  for (const word of line.trim().split(' ')) if (!CLASS_OF.has(stemmer(word))) CLASS_OF.set(stemmer(word), index)

/** The number of the class that an English word's stem belongs to. */
export function synonymClassOf(stem: string): number | undefined {
  return CLASS_OF.get(stem)
}
