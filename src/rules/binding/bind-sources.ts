import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/** In place of finding the sources in their folder, a bundle has them all: a file is taken for what it is taken for elsewhere. `src` is the folder of the sources. */
export function bindSources(src: string): Plugin {
  const folder = join(src, 'sources')
  return {
    name: 'sources',
    setup({ onLoad }) {
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
  }
}
