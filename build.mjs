// Turns the TypeScript of src/ and demo/ into dist/, file by file, copies the SQL, pages and data that stand beside it,
// and binds what has to start fast.
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
/** Threads of a check: each is bound, and what starts it finds it where it was. */
const THREADS = ['src/checks/check-thread.ts', 'src/rules/threads/read-thread.ts']
/** By what class an error is, those who catch it know it: there must be one of each. */
const SHARED = ['src/cli/command', 'src/domain/input-error'].map(file => resolve(`${file}.js`))
const OPTIONS = { format: 'esm', platform: 'node', target: 'node20.19', logLevel: 'warning' }

rmSync('dist', { recursive: true, force: true })
await build({ ...OPTIONS, entryPoints: files.filter(isCode), outdir: 'dist', outbase: '.', sourcemap: true })
for (const file of files.filter(file => !file.endsWith('.ts'))) {
  mkdirSync(dirname(join('dist', file)), { recursive: true })
  copyFileSync(file, join('dist', file))
}
await bindWorker()
await bindChecks()
writeFileSync('dist/sightline.js', "#!/usr/bin/env node\nimport './bound/sightline.js'\n")
chmodSync('dist/sightline.js', 0o755)

/** Binds what checks files in the browser into one script beside the islands. */
async function bindWorker() {
  const { bundleWorker } = await import('./dist/src/web/browser/bundle-worker.js')
  writeFileSync('dist/src/web/islands/check-worker.js', await bundleWorker(resolve('src')))
}

/** Binds the start of the program, and all that a check needs, into few files: hundreds of small ones are slow to open. */
async function bindChecks() {
  const { bindSources } = await import('./dist/src/rules/binding/bind-sources.js')
  const { bindRules } = await import('./dist/src/rules/binding/bind-rules.js')
  await build({
    ...OPTIONS,
    entryPoints: ['src/sightline.ts', ...THREADS],
    outdir: 'dist/bound',
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    external: ['write-excel-file', 'yauzl', 'zod'],
    // What was written for `require` asks it for Node's own modules.
    banner: { js: "import { createRequire as __of } from 'node:module'; const require = __of(import.meta.url);" },
    plugins: [
      { name: 'commands', setup: bindCommands },
      { name: 'apart', setup: keepApart },
      bindSources(resolve('src')),
      bindRules(resolve('src'), 'when needed')
    ]
  })
  for (const thread of THREADS) {
    const built = `dist/${thread.replace(/\.ts$/, '.js')}`
    writeFileSync(built, `import '${relative(dirname(built), `dist/bound/${basename(built)}`)}'\n`)
  }
}

function bindCommands({ onLoad }) {
  onLoad({ filter: /[\\/]terminal[\\/]read-commands\.ts$/ }, () => {
    const commands = readdirSync('src/cli').filter(name => /^[a-z-]+\.ts$/.test(name) && name !== 'command.ts')
    const contents = [
      ...commands.sort().map((file, number) => `import add${number} from '../${file}'`),
      `export async function readCommands() { return [${commands.map((_, number) => `add${number}`).join(', ')}] }`
    ]
    return { contents: contents.join('\n'), loader: 'js', resolveDir: resolve('src/cli/terminal') }
  })
}

/** What other commands than a check load when they are called stays as it was built, and so does what all must share. */
function keepApart({ onResolve }) {
  onResolve({ filter: /^\.\.?\// }, ({ path, kind, importer, resolveDir }) => {
    const to = resolve(resolveDir, path)
    const isLater = kind === 'dynamic-import' && dirname(importer) === resolve('src/cli')
    if (!SHARED.includes(to) && (!isLater || basename(importer) === 'check.ts')) return
    return { path: `../${relative('.', to).split(sep).join('/')}`, external: true }
  })
}
