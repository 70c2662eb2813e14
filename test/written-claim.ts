import type { AnyClaimKind } from '../src/papers/claims/claim.js'
import { findAmong } from '../src/papers/claims/find-among.js'
import { readGiven, type Written } from '../src/papers/claims/read-given.js'
import type { Stated, Verdict } from '../src/papers/stated.js'

/** Splits the words of a claim at spaces outside quotation marks. */
export function written(text: string): Written {
  const words = [...text.matchAll(/(?:([a-z]+)=)?(?:"([^"]*)"|([^\s"]+))/g)].map(([, name, quoted, plain]) => ({
    name,
    value: quoted ?? plain ?? ''
  }))
  return {
    alone: words.filter(({ name }) => name === undefined).map(({ value }) => value),
    named: Object.fromEntries(words.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value]])))
  }
}

/** What a kind says of a claim as written, given the numbers that a document states. */
export function verdictOf(
  kind: AnyClaimKind,
  text: string,
  stated: readonly Stated[],
  own: string | null = null
): Verdict {
  const { given, wrong } = readGiven(kind.takes, written(text))
  if (given === null) throw new Error(`${kind.id} ${text}: ${wrong.join(' ')}`)
  return kind.check(given, findAmong(kind.needs(given), stated, own))
}
