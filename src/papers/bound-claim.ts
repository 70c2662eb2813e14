import type { AnyBinding } from './binding.js'
import { answersFor, factsFor } from './claim-facts.js'
import type { AnyClaimKind } from './claims/claim.js'
import { CLAIMS } from './claims/read-claims.js'
import { readGiven, textsByName, type Written } from './claims/read-given.js'
import { dayIn, type ReadingOf } from './read-arguments.js'
import type { BindingCall, Problem } from './text/binding-call.js'

/** The binding of one claim: `{{claim change CL01 fell from=-12m to=now says="has fallen"}}`. */
export interface BoundClaim {
  readonly binding: AnyBinding
  readonly values: Readonly<Record<string, unknown>>
}

/** Reads a claim: its kind, what that takes, and the words that make it, given by `says`. Days are as in any binding. */
export function bindClaim(call: BindingCall, of: ReadingOf): BoundClaim | readonly Problem[] {
  const [name, ...given] = call.given
  const kind = name?.key === null ? CLAIMS.get(name.value) : undefined
  if (!kind)
    return [{ at: name?.at ?? call.at, sentence: `A claim begins with its kind: ${[...CLAIMS.keys()].join(', ')}.` }]
  const says = given.find(({ key }) => key === 'says')
  if (!says) return [{ at: call.at, sentence: 'A claim gives the words that make it: says="has fallen by 17%".' }]
  const wrong: Problem[] = []
  const texts = given.filter(each => each !== says).map(each => ({ ...each, value: dayText(each.value, kind, of) }))
  const written: Written = {
    alone: texts.filter(({ key }) => key === null).map(({ value }) => value),
    named: Object.fromEntries(texts.flatMap(({ key, value }) => (key === null ? [] : [[key, value]])))
  }
  const read = readGiven(kind.takes, written)
  if (read.given === null)
    wrong.push(...read.wrong.map(sentence => ({ at: call.at, sentence: `${sentence} Example: ${kind.example}` })))
  if (wrong.length > 0) return wrong
  const claim = `“${says.value}” (${claimText(kind, written)})`
  return {
    binding: bindingOf(kind, { says: says.value, claim }, of),
    values: read.given as Readonly<Record<string, unknown>>
  }
}

/** What is claimed, the same however its arguments are written. @example 'change, measure CL01, way fell, from 2021-01-31, to 2022-01-31' */
function claimText({ id, takes }: AnyClaimKind, written: Written): string {
  const texts = textsByName(takes, written)
  const given = Object.keys(takes).flatMap(name => (texts[name] === undefined ? [] : [`${name} ${texts[name].trim()}`]))
  return [id, ...given].join(', ')
}

function bindingOf(
  kind: AnyClaimKind,
  { says, claim }: { readonly says: string; readonly claim: string },
  { indicators }: ReadingOf
): AnyBinding {
  return {
    id: 'claim',
    what: kind.claims,
    example: kind.example,
    in: 'line',
    arguments: {},
    order: [],
    needs: (given, { asAt }) => factsFor(kind.needs(given), indicators, asAt),
    shows: (given, facts, at) => ({
      words: [{ as: 'text', text: says }],
      judges: stated => {
        const verdict = kind.check(given, answersFor(kind.needs(given), facts, stated, at))
        const finding = verdict.holds === 'yes' ? 'holds' : 'fails'
        // With what the figures say, so that a reason given for it is for these figures alone.
        return { key: `${claim}: ${verdict.why}`, at, sentence: `“${says}”: ${verdict.why}`, finding }
      }
    })
  }
}

/** A word that names a day as the paper's bindings do, as a day; any other as it stands. */
function dayText(text: string, { takes }: AnyClaimKind, of: ReadingOf): string {
  if (!Object.values(takes as Record<string, { as: string }>).some(({ as }) => as === 'day')) return text
  const read = /^(now|last|-\d+[my]|\d{4}-\d{2}(-\d{2})?)$/.test(text) ? dayIn(text, of.about) : { wrong: '' }
  return 'value' in read ? String(read.value) : text
}
