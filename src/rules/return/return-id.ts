import type { RETURN_KINDS } from './return-kinds.js'

/** A return whose rules are known, by the id of its source. */
export type ReturnId = keyof typeof RETURN_KINDS
