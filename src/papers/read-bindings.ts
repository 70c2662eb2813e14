import { readdirSync } from 'node:fs'
import type { AnyBinding } from './binding.js'

const folder = new URL('./bindings/', import.meta.url)

/** Every binding a paper may use, by name: one from each file of `bindings/`. */
export const BINDINGS: ReadonlyMap<string, AnyBinding> = new Map(
  await Promise.all(
    readdirSync(folder)
      .filter(name => /^[a-z-]+\.(js|ts)$/.test(name))
      .sort()
      .map(async name => {
        const { default: binding } = (await import(new URL(name, folder).href)) as { default: AnyBinding }
        return [binding.id, binding] as const
      })
  )
)
