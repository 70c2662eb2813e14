import { readdirSync } from 'node:fs'
import { type Kysely, type Migration, Migrator } from 'kysely'
import type { Tables } from './tables.js'

const folder = new URL('./migrations/', import.meta.url)

/** Brings a register's tables up to date; a migration already made is not made again. @throws when one fails, undoing it */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: readMigrations } }).migrateToLatest()
  if (error) throw error
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const files = readdirSync(folder).filter(name => /^\d{4}-[a-z-]+\.(js|ts)$/.test(name))
  const migrations = files.map(async name => [name.slice(0, -3), await import(new URL(name, folder).href)] as const)
  return Object.fromEntries(await Promise.all(migrations))
}
