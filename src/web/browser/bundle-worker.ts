import { join, resolve } from 'node:path'
import type { PluginBuild } from 'esbuild'
import { bindRules } from '../../rules/binding/bind-rules.js'
import { bindSources } from '../../rules/binding/bind-sources.js'

/** Modules that know the machine, and those that stand in for them in a browser; paths from `src`. */
const TWINS: Readonly<Record<string, string>> = {
  'sources/reading/file-bytes': 'web/browser/file-bytes.ts',
  'sources/reading/zip': 'web/browser/zip.ts'
}

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
      bindSources(src),
      bindRules(src, 'with the rest'),
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
