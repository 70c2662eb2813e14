import type { AnyKind } from '../../../practice/kind.js'
import { KINDS } from '../../../practice/read-kinds.js'
import { page, type Route } from '../../page.js'
import { detail } from './detail.js'
import { blank, open, save } from './edit.js'
import { bringBack, history } from './history.js'
import { list, listFile } from './list.js'
import { KIND_PAGES } from './read-kind-pages.js'
import { askWhy, giveWhy } from './show-children.js'

const CSV = 'text/csv; charset=utf-8'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export default page({
  navigation: [...KINDS.values()].flatMap(({ navigation, path }) =>
    navigation ? [{ ...navigation, href: `/${path}` }] : []
  ),
  routes: [...KINDS.values()].flatMap(routesOf)
})

/** The addresses of a kind: its list and files, the form of a new one, and each item's page, form and history. */
function routesOf(kind: AnyKind): Route[] {
  const at = `/${kind.path}`
  const { see, change } = kind
  const isMade = kind.isMade || KIND_PAGES.get(kind.id)?.starts !== undefined
  const made: Route[] = isMade
    ? []
    : [
        { method: 'GET', path: `${at}/new`, for: change, answer: asked => blank(asked, kind) },
        { method: 'POST', path: `${at}/new`, for: change, answer: asked => save(asked, kind) }
      ]
  const children: Route[] = kind.about
    ? [
        { method: 'GET', path: `${at}/children`, for: see, answer: asked => askWhy(asked, kind) },
        { method: 'POST', path: `${at}/children`, for: see, answer: asked => giveWhy(asked, kind) }
      ]
    : []
  return [
    ...made,
    ...children,
    { method: 'GET', path: at, for: see, answer: asked => list(asked, kind) },
    { method: 'GET', path: `${at}.csv`, for: see, answer: asked => listFile(asked, kind, 'csv', CSV) },
    { method: 'GET', path: `${at}.xlsx`, for: see, answer: asked => listFile(asked, kind, 'xlsx', XLSX) },
    { method: 'GET', path: `${at}/:id`, for: see, answer: asked => detail(asked, kind) },
    { method: 'GET', path: `${at}/:id/edit`, for: change, answer: asked => open(asked, kind) },
    { method: 'POST', path: `${at}/:id/edit`, for: change, answer: asked => save(asked, kind) },
    { method: 'GET', path: `${at}/:id/history`, for: see, answer: asked => history(asked, kind) },
    { method: 'POST', path: `${at}/:id/history`, for: change, answer: asked => bringBack(asked, kind) }
  ]
}
