// Turns the TypeScript of src/ and demo/ into dist/, file by file, and copies the SQL, pages and data that stand beside it.
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { build } from 'esbuild'

const files = ['src', 'demo'].flatMap(folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
)
const RULES = ['src/rules/ssda903', 'src/rules/cin-census']
const isRule = file => RULES.includes(dirname(file))
const isCode = file => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts') && !isRule(file)

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: files.filter(isCode),
  outdir: 'dist',
  outbase: '.',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning'
})
for (const file of files.filter(file => !file.endsWith('.ts'))) {
  mkdirSync(dirname(join('dist', file)), { recursive: true })
  copyFileSync(file, join('dist', file))
}
for (const folder of RULES) await bindRules(folder)
await bindWorker()
writeFileSync('dist/sightline.js', "#!/usr/bin/env node\nimport './src/sightline.js'\n")
chmodSync('dist/sightline.js', 0o755)

/** Binds what checks files in the browser into one script beside the islands. */
async function bindWorker() {
  const { bundleWorker } = await import('./dist/src/web/browser/bundle-worker.js')
  writeFileSync('dist/src/web/islands/check-worker.js', await bundleWorker(resolve('src')))
}

/** Binds the rules of a return, a file each, into one module: hundreds of small files would be slow to open. */
async function bindRules(folder) {
  const rules = files.filter(file => dirname(file) === folder)
  const imports = rules.map((file, i) => `import rule${i} from './${basename(file, '.ts')}.ts'`)
  await build({
    stdin: {
      contents: `${imports.join('\n')}\nexport const rules = [${rules.map((_, i) => `rule${i}`).join(', ')}]`,
      resolveDir: folder
    },
    outfile: `dist/${folder}.bound.js`,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    plugins: [{ name: 'shared', setup: keepShared }]
  })

  // What rules share stays the one module that the rest of the program uses too.
  function keepShared({ onResolve }) {
    onResolve({ filter: /^\.\./ }, ({ path, resolveDir }) => {
      const to = relative(join(process.cwd(), dirname(folder)), join(resolveDir, path))
        .split(sep)
        .join('/')
      return { path: to.startsWith('.') ? to : `./${to}`, external: true }
    })
  }
}
