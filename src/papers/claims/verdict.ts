import type { Verdict } from '../stated.js'

/** The claim holds, and this is what the figures say. */
export function holds(why: string): Verdict {
  return { holds: 'yes', why }
}

/** The claim is wrong, and this is what the figures say instead. */
export function fails(why: string): Verdict {
  return { holds: 'no', why }
}

/** The figures do not say whether it holds, and this is what is missing. */
export function cannotTell(why: string): Verdict {
  return { holds: 'cannot tell', why }
}
