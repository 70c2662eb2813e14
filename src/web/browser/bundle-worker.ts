import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { PluginBuild } from 'esbuild'

/** Modules that know the machine, and those that stand in for them in a browser; paths from `src`. */
const TWINS: Readonly<Record<string, string>> = {
  'sources/reading/file-bytes': 'web/browser/file-bytes.ts',
  'sources/reading/zip': 'web/browser/zip.ts'
}
const RULES = ['ssda903', 'cin-census'] as const

/** Binds the worker that checks files in the browser, with every rule, into one script. `src` is the folder of the sources. */
export async function bundleWorker(src: string): Promise<Uint8Array> {
  // Loaded when needed: a program that has been built holds the worker already.
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [join(src, 'web/browser/check-worker.ts')],
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
    plugins: [
      { name: 'twins', setup: build => putTwins(build, src) },
      { name: 'sources', setup: build => bindSources(build, src) },
      { name: 'rules', setup: build => bindRules(build, src) },
      { name: 'workbooks', setup: build => writeWorkbooks(build, src) }
    ]
  })
  return outputFiles[0]!.contents
}

function putTwins({ onResolve }: PluginBuild, src: string): void {
  const twins = new Map(Object.entries(TWINS).map(([name, twin]) => [resolve(src, `${name}.js`), resolve(src, twin)]))
  onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
    const twin = twins.get(resolve(resolveDir, path))
    return twin ? { path: twin } : undefined
  })
}

/** In place of finding the sources in their folder, the worker has them all: a file is taken for what it is taken for elsewhere. */
function bindSources({ onLoad }: PluginBuild, src: string): void {
  const folder = join(src, 'sources')
  onLoad({ filter: /[\\/]sources[\\/]sources\.ts$/ }, () => {
    const files = readdirSync(folder).filter(
      name => /^[a-z0-9-]+\.ts$/.test(name) && /^export default /m.test(readFileSync(join(folder, name), 'utf8'))
    )
    const contents = [
      ...files.map((file, number) => `import source${number} from './${file}'`),
      `const all = [${files.map((_, number) => `source${number}`).join(', ')}].sort((a, b) => a.precedence - b.precedence)`,
      'export async function sources() { return all }',
      'export async function sourceOf(id) { return all.find(each => each.id === id) }'
    ]
    return { contents: contents.join('\n'), loader: 'js', resolveDir: folder }
  })
}

/** In place of finding the rules in their folders, the worker has them all. */
function bindRules({ onLoad }: PluginBuild, src: string): void {
  onLoad({ filter: /[\\/]rules[\\/]read-rules\.ts$/ }, () => {
    const files = RULES.flatMap(folder => ruleFiles(src, folder).map(file => ({ folder, file })))
    const bound = RULES.map(folder => {
      const rules = files.flatMap((each, number) => (each.folder === folder ? [`rule${number}`] : []))
      return `${JSON.stringify(folder)}: [${rules.join(', ')}]`
    })
    const contents = [
      "import { compareCodes } from './findings/findings.js'",
      ...files.map(({ folder, file }, number) => `import rule${number} from './${folder}/${basename(file)}'`),
      `const rules = { ${bound.join(', ')} }`,
      'export async function readRules(folder) { return [...rules[folder]].sort((a, b) => compareCodes(a.code, b.code)) }'
    ]
    return { contents: contents.join('\n'), loader: 'js', resolveDir: join(src, 'rules') }
  })
}

function ruleFiles(src: string, folder: string): string[] {
  return readdirSync(join(src, 'rules', folder)).filter(name => /^[A-Za-z0-9]+\.ts$/.test(name))
}

/** Workbooks are written by the same library; its zip would start workers of its own, which no page may, so it packs where it is. */
function writeWorkbooks({ onResolve, onLoad }: PluginBuild, src: string): void {
  onResolve({ filter: /^write-excel-file\/node$/ }, () => ({ path: resolve(src, 'web/browser/write-excel-file.ts') }))
  onResolve({ filter: /^fflate$/, namespace: 'file' }, ({ resolveDir }) => ({
    path: 'fflate',
    namespace: 'packs-here',
    pluginData: resolveDir
  }))
  onLoad({ filter: /.*/, namespace: 'packs-here' }, ({ pluginData }) => ({
    contents: `import { zipSync } from 'fflate'
      export { strToU8, zipSync } from 'fflate'
      export const zip = (files, done) => done(null, zipSync(files))`,
    resolveDir: pluginData
  }))
}
