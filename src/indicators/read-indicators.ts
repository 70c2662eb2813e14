import { readdirSync } from 'node:fs'
import type { Indicator } from './indicator.js'

const FOLDER = new URL('./', import.meta.url)
const NOT_INDICATORS = ['indicator', 'read-indicators']

/** Every indicator of this folder, in order of id. @throws when two have the same id */
export async function readIndicators(): Promise<readonly Indicator[]> {
  const files = readdirSync(FOLDER).filter(
    file => /^[a-z0-9-]+\.(js|ts)$/.test(file) && !NOT_INDICATORS.includes(file.slice(0, -3))
  )
  const modules = await Promise.all(
    files.map(file => import(new URL(file, FOLDER).href) as Promise<{ default: Indicator }>)
  )
  const indicators = modules.map(module => module.default).sort((a, b) => (a.id < b.id ? -1 : 1))
  const twice = indicators.find((each, i) => each.id === indicators[i + 1]?.id)
  if (twice) throw new Error(`Two files define the indicator ${twice.id}`)
  return indicators
}
