/** A number told as a share, so that councils of different sizes can be set beside each other. */
export interface ShareOf {
  /** What the share is called. */
  readonly title: string
  readonly base: string
  /** The indicator that counts the whole; null where the number has a denominator of its own. */
  readonly whole: string | null
  /** LAIT's short code of the same share. */
  readonly published: string
}

/** Indicators that are numbers, and the published share that frees each from the size of the council. */
export const SHARES: Readonly<Record<string, ShareOf>> = {
  AD01: {
    title: 'Children ceasing to be looked after who were adopted (%)',
    base: 'children ceasing to be looked after',
    whole: 'CL04',
    published: '%_of LAC Adopted'
  },
  PL06: {
    title: 'Children looked after who live with their parents (%)',
    base: 'children looked after',
    whole: null,
    published: 'LAC_Parents_OR_Others'
  },
  PM02: {
    title: 'Children ceasing to be looked after through special guardianship (%)',
    base: 'children ceasing to be looked after',
    whole: 'CL04',
    published: 'LAC_ceased_SGO%'
  }
}
