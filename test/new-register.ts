import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openRegister } from '../src/register/register.js'

const CACHE = 'node_modules/.cache/sightline'
const MIGRATIONS = 'src/register/migrations'

/** Puts an empty register in a folder. Making one from nothing takes seconds, so one is made for each set of migrations and copied. */
export async function newRegister(folder: string): Promise<void> {
  const made = join(CACHE, `register-${versionOf(MIGRATIONS)}`)
  if (!existsSync(made)) await make(made)
  cpSync(made, folder, { recursive: true })
}

async function make(place: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true })
  const folder = mkdtempSync(join(CACHE, 'making-'))
  await (await openRegister(folder)).close()
  try {
    renameSync(folder, place)
  } catch (error) {
    if (!existsSync(place)) throw error
    rmSync(folder, { recursive: true })
  }
}

function versionOf(folder: string): string {
  const hash = createHash('sha256').update(readFileSync('node_modules/@electric-sql/pglite/package.json'))
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}
