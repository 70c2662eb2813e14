import { CLAIMS } from './claims/read-claims.js'
import { BINDINGS } from './read-bindings.js'

/** Something a paper's text may name, for whoever writes one. */
export interface PickedBinding {
  readonly name: string
  readonly what: string
  readonly example: string
  /** `line` stands among words, `block` on a line of its own, `claim` is words with a check. */
  readonly kind: 'line' | 'block' | 'claim'
}

/** Everything that may be bound, by name: bindings of lines, then blocks, then claims. */
export function paperBindings(): PickedBinding[] {
  const bindings = [...BINDINGS.values()].map(({ id: name, what, example, in: kind }) => ({
    name,
    what,
    example,
    kind
  }))
  const claims = [...CLAIMS.values()].map(({ id, claims: what, example }) => ({
    name: `claim ${id}`,
    what,
    example,
    kind: 'claim' as const
  }))
  const of = (kind: string) => bindings.filter(each => each.kind === kind)
  return [...of('line'), ...of('block'), ...claims]
}
