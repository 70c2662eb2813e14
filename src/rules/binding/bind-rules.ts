import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { compareCodes } from '../findings/compare-codes.js'
import { withoutExamples } from './without-examples.js'

const FOLDERS = ['ssda903', 'cin-census']

/**
 * In place of finding the rules in their folders, a bundle has them all, without their examples. `src` is the folder of
 * the sources; `opened` says whether the bundle is one file, or opens the rules of a return when it needs them.
 */
export function bindRules(src: string, opened: 'with the rest' | 'when needed'): Plugin {
  const rules = join(src, 'rules')
  return {
    name: 'rules',
    setup({ onResolve, onLoad }) {
      onLoad({ filter: /[\\/]rules[\\/]read-rules\.ts$/ }, () => {
        const contents = opened === 'with the rest' ? readFromHere() : readWhenNeeded()
        return { contents, loader: 'js', resolveDir: rules }
      })
      onResolve({ filter: /^rules-of:/ }, ({ path }) => ({ path, namespace: 'rules' }))
      onLoad({ filter: /.*/, namespace: 'rules' }, ({ path }) => {
        const folder = path.slice('rules-of:'.length)
        return { contents: allOf(folder, join(rules, folder)), loader: 'js', resolveDir: rules }
      })
      onLoad({ filter: /[\\/]rules[\\/](ssda903|cin-census)[\\/][A-Za-z0-9]+\.ts$/ }, ({ path }) => ({
        contents: withoutExamples(readFileSync(path, 'utf8')),
        loader: 'ts'
      }))
    }
  }
}

function readFromHere(): string {
  const imports = FOLDERS.map((folder, number) => `import { rules as rules${number} } from 'rules-of:${folder}'`)
  const all = FOLDERS.map((folder, number) => `${JSON.stringify(folder)}: rules${number}`)
  return [
    ...imports,
    `const all = { ${all.join(', ')} }`,
    'export async function readRules(folder) { return all[folder] }'
  ].join('\n')
}

function readWhenNeeded(): string {
  const all = FOLDERS.map(folder => `${JSON.stringify(folder)}: () => import('rules-of:${folder}')`)
  return `const all = { ${all.join(', ')} }
    export async function readRules(folder) { return (await all[folder]()).rules }`
}

/** A module of the rules of a folder, in order of code. */
function allOf(folder: string, path: string): string {
  const codes = readdirSync(path)
    .filter(name => /^[A-Za-z0-9]+\.ts$/.test(name))
    .map(name => name.slice(0, -'.ts'.length))
    .sort(compareCodes)
  const imports = codes.map((code, number) => `import rule${number} from './${folder}/${code}.ts'`)
  return [...imports, `export const rules = [${codes.map((_, number) => `rule${number}`).join(', ')}]`].join('\n')
}
