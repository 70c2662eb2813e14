import { readdirSync } from 'node:fs'
import type { Source, SourceId } from './source.js'

let found: Promise<readonly Source[]> | undefined

/** Every source there is: the default exports of the files in this folder, best believed first. */
export function sources(): Promise<readonly Source[]> {
  found ??= readFolder(new URL('.', import.meta.url))
  return found
}

/** The source with an id. @throws Error when there is none, which is a bug: ids are checked at the edge. */
export async function sourceOf(id: SourceId): Promise<Source> {
  const source = (await sources()).find(source => source.id === id)
  if (!source) throw new Error(`There is no source ${id}.`)
  return source
}

async function readFolder(folder: URL): Promise<readonly Source[]> {
  const files = readdirSync(folder).filter(name => /^[a-z0-9-]+\.(js|ts)$/.test(name))
  const modules = await Promise.all(
    files.map(file => import(new URL(file, folder).href) as Promise<{ default?: Source }>)
  )
  return modules.flatMap(({ default: source }) => source ?? []).sort((a, b) => a.precedence - b.precedence)
}
