import { isDay, monthEnd } from '../domain/day.js'
import { DIMENSIONS, isDimension } from '../figures/dimension.js'
import { domainOf, domains } from '../figures/indicator-domain.js'
import type { Indicator } from '../indicators/indicator.js'
import type { AnyBinding, Argument } from './binding.js'
import { monthsBefore } from './months-before.js'
import type { PaperAbout } from './paper.js'
import type { BindingCall, Given, Problem } from './text/binding-call.js'

/** What values are read by. */
export interface ReadingOf {
  readonly about: PaperAbout
  readonly indicators: readonly Indicator[]
}

type Values = Readonly<Record<string, unknown>>

/** The values of a binding, each as its argument wants it; or every problem with them. */
export function readArguments(call: BindingCall, binding: AnyBinding, of: ReadingOf): Values | readonly Problem[] {
  const problems: Problem[] = []
  const values: Record<string, unknown> = Object.fromEntries(Object.keys(binding.arguments).map(name => [name, null]))
  const left = [...binding.order]
  for (const given of call.given) {
    const name = given.key ?? nextName(binding, left, values)
    const argument = name === undefined ? undefined : (binding.arguments as Record<string, Argument>)[name]
    if (name === undefined || argument === undefined) {
      problems.push({ at: given.at, sentence: unknownWords(call, given, binding) })
      continue
    }
    const read = readValue(given.value, argument, of)
    if ('wrong' in read) problems.push({ at: given.at, sentence: read.wrong })
    else
      values[name] =
        argument.as === 'indicators' ? [...((values[name] as unknown[] | null) ?? []), read.value] : read.value
  }
  for (const [name, argument] of Object.entries(binding.arguments as Record<string, Argument>))
    if (argument.required && values[name] === null && problems.length === 0)
      problems.push({
        at: call.at,
        sentence: `{{${call.name}}} needs ${name}: ${argument.what}. Example: ${binding.example}`
      })
  if (problems.length > 0) return problems
  const wrong = binding.wrong?.(values, of.about)
  return wrong ? [{ at: call.at, sentence: wrong }] : values
}

/** Says whether reading found problems. */
export function isProblems(read: Values | readonly Problem[]): read is readonly Problem[] {
  return Array.isArray(read)
}

/** The next argument that may be given without its name; several indicators follow each other. */
function nextName({ arguments: named }: AnyBinding, left: string[], values: Values): string | undefined {
  const [next] = left
  if (next === undefined) return undefined
  if ((named as Record<string, Argument>)[next]?.as === 'indicators') return next
  left.shift()
  return values[next] === null ? next : nextName({ arguments: named } as AnyBinding, left, values)
}

function unknownWords({ name }: BindingCall, { key, value }: Given, binding: AnyBinding): string {
  const known = Object.keys(binding.arguments).join(', ') || 'nothing'
  return key === null
    ? `{{${name}}} does not know what to do with ${value}. Example: ${binding.example}`
    : `{{${name}}} has no ${key}; it may be told ${known}.`
}

type ReadValue = { readonly value: unknown } | { readonly wrong: string }

function readValue(text: string, argument: Argument, of: ReadingOf): ReadValue {
  switch (argument.as) {
    case 'indicator':
    case 'indicators':
      return indicatorIn(text, of.indicators)
    case 'day':
      return dayIn(text, of.about)
    case 'dimension':
      return isDimension(text)
        ? { value: text }
        : { wrong: `There is no breakdown by ${text}; choose one of ${DIMENSIONS.join(', ')}.` }
    case 'domain':
      return domainIn(text, of.indicators)
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? { value: Number(text) } : { wrong: `${text} is not a number.` }
    case 'choice':
      return argument.choices.includes(text)
        ? { value: text }
        : { wrong: `${text} is not one of ${argument.choices.join(', ')}.` }
    case 'words':
      return { value: text }
  }
}

function indicatorIn(text: string, indicators: readonly Indicator[]): ReadValue {
  const found = indicators.find(({ id }) => id.toLowerCase() === text.toLowerCase())
  return found ? { value: found } : { wrong: `There is no indicator ${text}; the picker lists them all.` }
}

function domainIn(text: string, indicators: readonly Indicator[]): ReadValue {
  const within = indicators.filter(({ id }) => domainOf(id).toLowerCase() === text.toLowerCase())
  const known = domains.filter(title => indicators.some(({ id }) => domainOf(id) === title))
  return within.length > 0
    ? { value: within }
    : { wrong: `There is no part of the service called ${text}; choose one of ${known.join(', ')}.` }
}

/** A day as an author writes it. */
export function dayIn(text: string, about: PaperAbout): ReadValue {
  if (isDay(text)) return { value: text }
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return { value: monthEnd(text) }
  if (text === 'now') return { value: about.asAt }
  if (text === 'last') return lastDay(about)
  const [, number, unit] = /^-(\d{1,3})(m|y)$/.exec(text) ?? []
  if (number && unit) return { value: monthsBefore(about.asAt, Number(number) * (unit === 'y' ? 12 : 1)) }
  return { wrong: `${text} is not a day; write 2022-01-31, a month as 2022-01, now, -12m, -1y or last.` }
}

function lastDay({ previous }: PaperAbout): ReadValue {
  return previous
    ? { value: previous.asAt }
    : { wrong: 'There is no earlier paper of this kind, so “last” names no day.' }
}
