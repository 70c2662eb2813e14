import type { Engine } from '../lake/engine.js'
import type { Fact } from './read-facts.js'

/** Works out every fact as a table, in an engine that already holds the records, `load_in_force`, `calendar` and `council`. */
export async function buildFacts(engine: Engine, facts: readonly Fact[]): Promise<void> {
  // PostgreSQL cannot tell how many rows a step of a query gives, takes them for few, and compares each with every other.
  if (engine.name === 'postgres') await engine.run('set enable_nestloop = off')
  for (const fact of facts) {
    await engine.run(`create table ${fact.name} as\n${fact.query}`)
    if (engine.name === 'postgres') await engine.run(`analyze ${fact.name}`)
  }
  if (engine.name === 'postgres') await engine.run('reset enable_nestloop')
}
