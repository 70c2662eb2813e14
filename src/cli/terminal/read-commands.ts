import { readdirSync } from 'node:fs'
import type { AddCommand } from '../command.js'

/** Every command, by name: the default exports of the files in the folder of commands. */
export async function readCommands(): Promise<readonly AddCommand[]> {
  const folder = new URL('../', import.meta.url)
  const files = readdirSync(folder).filter(name => /^[a-z-]+\.(js|ts)$/.test(name) && !name.startsWith('command.'))
  const modules = files.sort().map(file => import(new URL(file, folder).href) as Promise<{ default: AddCommand }>)
  return (await Promise.all(modules)).map(({ default: add }) => add)
}
