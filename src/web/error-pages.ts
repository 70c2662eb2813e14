import type { FastifyError, FastifyInstance } from 'fastify'
import { InputError } from '../domain/input-error.js'
import { isUnreachable } from '../register/unreachable.js'
import { logBug, logUnreachable } from './log-bug.js'
import { Refused } from './page.js'
import type { Shell } from './shell.js'

interface Trouble {
  readonly status: number
  readonly title: string
  readonly words: string
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'That request could not be understood',
  403: 'You cannot do that',
  404: 'Page not found',
  413: 'That is too large',
  422: 'There is a problem',
  429: 'Too many attempts',
  500: 'Sorry, something went wrong',
  503: 'The database cannot be reached'
}

const WORDS: Readonly<Record<number, string>> = {
  400: 'Go back, check what you entered, and try again.',
  403: 'The page may have been open for a long time, or your role does not allow it. Go back, refresh the page and try again.',
  404: 'If you typed the address, check that it is right. If you followed a link, what it led to may have gone.',
  413: 'Send fewer or smaller files: up to 60 files of 1 gigabyte each.',
  422: 'Go back, check what you entered, and try again.',
  429: 'Wait five minutes and try again.',
  503: 'Nothing is lost: what was saved before is safe, and if you were saving something, look whether it is there before you save it again. Wait a minute and try again. If it goes on, tell whoever looks after Sightline.'
}

/** Answers everything that goes wrong with a page in plain words; what is a bug is logged under a reference, without its message. */
export function addErrorPages(server: FastifyInstance, shell: Shell): void {
  server.setNotFoundHandler((request, reply) => shell(request, reply, framed(troubleOf(404))))
  server.setErrorHandler(async (error: FastifyError, request, reply) => {
    const trouble = troubleFrom(error, request.routeOptions.url ?? '')
    try {
      return await shell(request, reply, framed(trouble))
    } catch (again) {
      logBug(again, 'the error page')
      return reply.status(trouble.status).type('text/plain; charset=utf-8').send(`${trouble.title}. ${trouble.words}`)
    }
  })
}

function troubleFrom(error: FastifyError, route: string): Trouble {
  if (error instanceof Refused) return troubleOf(error.status, error.message, error.title)
  if (error instanceof InputError) return troubleOf(422, error.message)
  if (isUnreachable(error)) {
    logUnreachable(error, route)
    return troubleOf(503)
  }
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return troubleOf(413, 'What was filled in is too long. Go back, where it still stands, shorten it, and try again.')
  const status = error.statusCode ?? 500
  if (status >= 400 && status < 500) return troubleOf(status)
  const reference = logBug(error, route)
  return troubleOf(
    500,
    `Try again. If it happens again, tell whoever looks after Sightline: the reference is ${reference}.`
  )
}

function troubleOf(
  status: number,
  words = WORDS[status] ?? WORDS[400]!,
  title = TITLES[status] ?? TITLES[400]!
): Trouble {
  return { status, title, words }
}

function framed(trouble: Trouble): { title: string; template: string; model: Trouble; status: number } {
  return { title: trouble.title, template: 'layout/error.njk', model: trouble, status: trouble.status }
}
