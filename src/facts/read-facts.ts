import { readdirSync, readFileSync } from 'node:fs'

/** One fact as written: its relation's name, its sentence (`one row per …`) and its query. */
export interface Fact {
  readonly name: string
  readonly grain: string
  readonly query: string
}

const FOLDER = new URL('./', import.meta.url)

/** Every fact of this folder, each after the facts it reads. @throws when two facts read each other */
export function readFacts(): readonly Fact[] {
  const names = readdirSync(FOLDER)
    .filter(file => file.endsWith('.sql'))
    .map(file => file.slice(0, -'.sql'.length))
  const facts = new Map(names.sort().map(name => [name, readFact(name)]))
  return inOrderOfReading(facts)
}

function readFact(name: string): Fact {
  const query = readFileSync(new URL(`${name}.sql`, FOLDER), 'utf8')
  return { name, grain: query.slice(0, query.indexOf('\n')).replace(/^-- /, ''), query }
}

function inOrderOfReading(facts: ReadonlyMap<string, Fact>): Fact[] {
  const done: Fact[] = []
  const open = new Set<string>()
  const visit = (fact: Fact): void => {
    if (done.includes(fact)) return
    if (open.has(fact.name)) throw new Error(`The facts ${[...open].join(', ')} read each other`)
    open.add(fact.name)
    for (const name of relationsRead(fact.query)) {
      const other = facts.get(name)
      if (other) visit(other)
    }
    open.delete(fact.name)
    done.push(fact)
  }
  for (const fact of facts.values()) visit(fact)
  return done
}

/** Names that follow `from` or `join`: relations the query reads, its own common table expressions among them. */
export function relationsRead(query: string): ReadonlySet<string> {
  const text = query.replace(/--.*$/gm, '')
  const own = new Set([...text.matchAll(/(?:^|\n|,|with)\s*([a-z_0-9]+) as \(\s/g)].map(match => match[1]!))
  const read = [...text.matchAll(/\b(?:from|join)\s+([a-z_0-9]+)/g)].map(match => match[1]!)
  return new Set(read.filter(name => !own.has(name)))
}
