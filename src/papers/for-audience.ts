import type { Audience } from '../documents/block.js'
import type { Part } from './text/paper-text.js'

/** Says whether an audience sees a part. */
export function isFor(audience: Audience): (part: Part) => boolean {
  return ({ only }) => only === null || only.includes(audience)
}

/** The parts that an audience sees. A heading goes with what is under it: where all of that is for others, so is the heading. */
export function forAudience<P extends Part>(parts: readonly P[], audience: Audience): P[] {
  const sees = isFor(audience)
  return parts.filter((part, index) => {
    if (!sees(part) || part.as !== 'heading') return sees(part)
    const { level } = part
    const next = parts.findIndex((each, at) => at > index && each.as === 'heading' && each.level <= level)
    const under = parts.slice(index + 1, next < 0 ? undefined : next).filter(({ as }) => as !== 'heading')
    return under.length === 0 || under.some(sees)
  })
}
