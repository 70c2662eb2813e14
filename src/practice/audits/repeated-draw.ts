import type { Item } from '../../register/items.js'

/** A draw about to be kept. */
export interface NewDraw {
  readonly seed: number
  readonly asAt: string
  readonly population: number
  readonly drawn: readonly string[]
}

/**
 * The sample of a programme that a draw would repeat; null when it is none's repeat. A draw repeats one of the same seed
 * when it is from as many children of the same day, or gives children of that sample alone.
 */
export function repeatedDraw(samples: readonly Item[], audits: readonly Item[], draw: NewDraw): Item | null {
  const ofSeed = samples.filter(({ fields }) => fields.seed === draw.seed)
  return ofSeed.find(sample => isRepeat(sample, audits, draw)) ?? null
}

function isRepeat({ id, fields }: Item, audits: readonly Item[], { asAt, population, drawn }: NewDraw): boolean {
  if (fields.asAt === asAt && fields.population === population) return true
  const own = new Set(audits.filter(each => each.fields.sample === id).map(each => each.fields.child))
  return drawn.every(child => own.has(child))
}
