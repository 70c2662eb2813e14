import { existsSync, readdirSync } from 'node:fs'
import type { Page } from './page.js'

const folder = new URL('./pages/', import.meta.url)

/** Every page by the name of its folder. */
export async function readPages(): Promise<ReadonlyMap<string, Page>> {
  const pages = new Map<string, Page>()
  for (const name of readdirSync(folder).sort()) {
    const file = ['page.js', 'page.ts'].map(each => new URL(`./${name}/${each}`, folder)).find(url => existsSync(url))
    if (file) pages.set(name, ((await import(file.href)) as { default: Page }).default)
  }
  return pages
}
