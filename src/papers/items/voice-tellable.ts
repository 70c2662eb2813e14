import type { Audience } from '../../documents/block.js'
import { isSmall } from '../../figures/disclosure/cell.js'
import type { Heard } from './voice-heard.js'

/** Says whether so few said something that who it was may be guessed; so it is taken where nobody wrote down how many. */
export function isFew({ item: { fields } }: Heard): boolean {
  return typeof fields.many !== 'number' || isSmall(fields.many)
}

/**
 * Says whether a paper may tell of something at all. What one child said without leave to be quoted is told to nobody;
 * what fewer than 6 did, not to members and the public: even what was done about it would tell who they are.
 */
export function isTellable(heard: Heard, audience: Audience): boolean {
  if (heard.quoted !== null) return true
  return audience === 'officers' ? heard.item.fields.many !== 1 : !isFew(heard)
}
