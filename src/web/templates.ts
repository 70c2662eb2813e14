import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import nunjucks from 'nunjucks'

const require = createRequire(import.meta.url)

/** Gives a template of `src/web/` filled with a model: `pages/home/page.njk`. Everything is escaped unless it says otherwise. */
export type Render = (template: string, model: object) => string

/** Opens the templates beside this file and those of GOV.UK Frontend. */
export function openTemplates(): Render {
  const govuk = join(dirname(require.resolve('govuk-frontend/package.json')), 'dist')
  const loader = new nunjucks.FileSystemLoader([fileURLToPath(new URL('.', import.meta.url)), govuk])
  const environment = new nunjucks.Environment(loader, { autoescape: true, trimBlocks: true, lstripBlocks: true })
  return (template, model) => environment.render(template, model)
}
