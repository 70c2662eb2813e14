import { readdirSync } from 'node:fs'
import type { Dataset } from './dataset.js'

/** Every dataset that Sightline knows: one file each in `datasets/`. */
export const DATASETS: readonly Dataset[] = await Promise.all(
  readdirSync(new URL('./datasets/', import.meta.url))
    .filter(name => /^[a-z0-9-]+\.(js|ts)$/.test(name))
    .sort()
    .map(
      async name =>
        ((await import(new URL(`./datasets/${name}`, import.meta.url).href)) as { default: Dataset }).default
    )
)
