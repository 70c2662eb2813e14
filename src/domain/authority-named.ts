import { type Authority, authorities } from './authority.js'

/** The authority of a name as people write it, standing ones before abolished; undefined when none has it. @example authorityNamed('Middlesbrough Borough Council')?.code // '806' */
export function authorityNamed(name: string): Authority | undefined {
  return byName.get(plainName(name))
}

const TITLES = /\b(the|london|royal|metropolitan|district|county|unitary|borough|city|council|authority|of)\b/g

function plainName(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().replaceAll('&', ' and ').replace(/['’.]/g, '')
  return (
    plain
      .replace(TITLES, ' ')
      .replace(/[^a-z]+/g, ' ')
      .trim() || plain.trim()
  )
}

const byName = new Map<string, Authority>()
for (const authority of [...authorities.filter(each => each.ended), ...authorities.filter(each => !each.ended)])
  byName.set(plainName(authority.name), authority)
