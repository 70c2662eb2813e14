import { readdirSync } from 'node:fs'
import type { KindPage } from './kind-page.js'

const folder = new URL('./kinds/', import.meta.url)
const names = readdirSync(folder).filter(name => /^[a-z-]+\.(js|ts)$/.test(name))
const modules = names.map(async name => ((await import(new URL(name, folder).href)) as { default: KindPage }).default)

/** What the pages of kinds add, by kind. */
export const KIND_PAGES: ReadonlyMap<string, KindPage> = new Map(
  (await Promise.all(modules)).map(each => [each.kind, each])
)
