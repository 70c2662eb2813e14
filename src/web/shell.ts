import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayDo, RIGHTS, type RightId } from '../access/rights.js'
import { findRole } from '../access/roles.js'
import { IDLE_MINUTES, LONGEST_HOURS } from '../register/sessions.js'
import type { User } from '../register/users.js'
import type { Application } from './application.js'
import type { Navigation, Page, Route } from './page.js'
import { openTemplates } from './templates.js'

/** Shows a template inside the frame that all pages share: header, navigation, footer, the form token. */
export type Shell = (request: FastifyRequest, reply: FastifyReply, shown: Framed) => Promise<FastifyReply>

export interface Framed {
  readonly title: string
  /** Under `src/web/`: `pages/home/page.njk`. */
  readonly template: string
  readonly model: object
  readonly status?: number
  readonly refresh?: number
  readonly goOn?: string
}

/** What the frame says beside the page's own model; templates know it as `shell`. */
export interface Frame {
  readonly title: string
  readonly refresh: number | null
  readonly goOn: string | null
  /** How long the reader's session lasts, and the seconds left of its hours; null when nobody is signed in. */
  readonly lasts: { readonly idleMinutes: number; readonly hours: number; readonly secondsLeft: number } | null
  readonly council: string
  readonly assets: string
  readonly path: string
  readonly csrf: string
  readonly reader: { readonly name: string; readonly role: string } | null
  /** What the reader may do, by the ids of rights. */
  readonly may: Readonly<Partial<Record<RightId, true>>>
  /** The page itself is `page`; the place it is within is `true`, as `aria-current` has it. */
  readonly navigation: readonly (Navigation & { readonly current: 'page' | 'true' | null })[]
}

/** Opens the shell over every page's place in the navigation. */
export function openShell(application: Application, assets: string, pages: ReadonlyMap<string, Page>): Shell {
  const render = openTemplates()
  const places = [...pages.values()]
    .flatMap(({ navigation = [], routes }) => {
      const gets = new Map(routes.filter(({ method }) => method === 'GET').map(route => [route.path, route]))
      return [navigation].flat().flatMap(place => {
        const entry = gets.get(place.href)
        return entry ? [{ ...place, for: entry.for }] : []
      })
    })
    .sort((one, other) => one.order - other.order)
  return async (request, reply, { title, template, model, status = 200, refresh = null, goOn = null }) => {
    const path = request.url.split('?')[0]!
    const frame: Frame = {
      title,
      refresh: refresh ?? null,
      goOn,
      lasts: lastsOf(request, application.now()),
      council: await councilName(request, application),
      assets,
      path,
      csrf: reply.generateCsrf(),
      reader: request.reader && { name: request.reader.name, role: findRole(request.reader.role)?.label ?? '' },
      may: rightsOf(request.reader),
      navigation: placesFor(request.reader, places).map(place => ({ ...place, current: currentOf(place, path) }))
    }
    const html = render(template, { ...model, shell: frame })
    return reply.status(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html)
  }
}

function lastsOf({ reader, opened }: FastifyRequest, now: string): Frame['lasts'] {
  if (!reader || !opened) return null
  const secondsLeft = Math.floor((Date.parse(opened.expires) - Date.parse(now)) / 1000)
  return { idleMinutes: IDLE_MINUTES, hours: LONGEST_HOURS, secondsLeft }
}

function rightsOf(reader: User | null): Frame['may'] {
  const held = RIGHTS.filter(({ id }) => reader && mayDo(reader.role, id))
  return Object.fromEntries(held.map(({ id }) => [id, true]))
}

function placesFor<P extends { readonly for: Route['for'] }>(reader: User | null, places: readonly P[]): readonly P[] {
  if (!reader) return []
  return places.filter(place => place.for === 'anyone' || place.for === 'signed in' || mayDo(reader.role, place.for))
}

function currentOf({ href, over = [] }: Navigation, path: string): 'page' | 'true' | null {
  if (path === href) return 'page'
  const within = over.includes(path) || [href, ...over].some(each => path.startsWith(`${each}/`))
  return within ? 'true' : null
}

// A home of many councils bears no one's name; and a page that says what went wrong must not go wrong for want of one.
async function councilName({ councils }: FastifyRequest, application: Application): Promise<string> {
  const [first, ...others] = councils ?? (await application.authorities().catch(() => []))
  return first && others.length === 0 ? first.name : ''
}
