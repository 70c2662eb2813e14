// Turns the TypeScript of src/ and demo/ into dist/, file by file, and copies the SQL, pages and data that stand beside it.
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

const files = ['src', 'demo'].flatMap(folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
)
const isCode = file => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts')

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
writeFileSync('dist/sightline.js', "#!/usr/bin/env node\nimport './src/sightline.js'\n")
chmodSync('dist/sightline.js', 0o755)
