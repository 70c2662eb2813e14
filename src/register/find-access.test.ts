import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newRegister } from '../../test/new-register.js'
import { type PostgresServer, startPostgres } from '../../test/postgres-server.js'
import { type AccessEvent, logAccess } from './access-log.js'
import {
  breakGlass,
  findOpening,
  type Opening,
  openingsOf,
  openReviews,
  reviewOpening,
  reviewsOf,
  settledReviews
} from './break-glass.js'
import { type AccessQuery, countEntriesOf, entryOf, findEntries } from './find-access.js'
import { openRegister, type Register } from './register.js'
import { verifyAccessLog } from './verify-access-log.js'

const ADA = '00000000-0000-4000-8000-000000000001'
const BOB = '00000000-0000-4000-8000-000000000002'
const NOON = '2026-03-01T12:00:00.000Z'

for (const engine of ['embedded', 'server'] as const) {
  describe(`finding who looked (${engine})`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'sightline-find-'))
    let server: PostgresServer | undefined
    let register: Register

    beforeAll(async () => {
      if (engine === 'server') server = await startPostgres()
      else await newRegister(folder)
      register = await openRegister(folder, server?.url)
      await log(1, ADA, '2026-03-01T09:00:00Z', ['A', 'B'])
      await log(2, BOB, '2026-03-01T10:00:00Z', ['B'])
      await log(3, ADA, '2026-03-02T09:00:00Z', [])
      await log(4, null, '2026-03-02T10:00:00Z', [], 'refused')
      await log(5, BOB, '2026-03-03T09:00:00Z', ['A'])
      await log(6, ADA, '2026-03-03T09:00:00Z', ['A', 'C'])
      await log(7, BOB, '2026-03-03T10:00:00Z', [], 'refused')
    })
    afterAll(async () => {
      await register.close()
      await server?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    const cases: readonly (readonly [string, Omit<AccessQuery, 'limit'>, readonly number[]])[] = [
      ['all, the newest first', {}, [7, 6, 5, 4, 3, 2, 1]],
      ['who looked at a child', { child: '806:A' }, [6, 5, 1]],
      ['who looked at a child of another council with that id', { child: '807:A' }, []],
      ['what one person looked at of a child', { child: '806:A', user: ADA }, [6, 1]],
      ['a person', { user: BOB }, [7, 5, 2]],
      [
        'from a moment on, until before another',
        { from: '2026-03-01T10:00:00Z', until: '2026-03-03T09:00:00Z' },
        [4, 3, 2]
      ],
      ['refusals', { refused: true }, [7, 4]],
      ['refusals of a person', { refused: true, user: BOB }, [7]],
      [
        'those older than one, among several of one moment',
        { before: { at: '2026-03-03T09:00:00Z', number: 6 } },
        [5, 4, 3, 2, 1]
      ],
      ['looks at a child older than one', { child: '806:A', before: { at: '2026-03-03T09:00:00Z', number: 5 } }, [1]]
    ]
    for (const [what, query, numbers] of cases) {
      test(`finds ${what}`, async () => {
        expect((await findEntries(register, { ...query, limit: 50 })).map(({ number }) => number)).toEqual(numbers)
      })
    }

    test('gives no more than it was asked for, and a file of them misses none', async () => {
      const pages: number[] = []
      let before: AccessQuery['before']
      for (;;) {
        const page = await findEntries(register, { limit: 2, ...(before && { before }) })
        if (page.length === 0) break
        pages.push(...page.map(({ number }) => number))
        before = page.at(-1)!
      }
      expect(pages).toEqual([7, 6, 5, 4, 3, 2, 1])
    })

    test('counts the entries of a child, and gives one entry with the children it showed', async () => {
      expect(await countEntriesOf(register, { child: '806:B' })).toBe(2)
      expect(await entryOf(register, 6)).toMatchObject({ seen: ['806:A', '806:C'], children: 2 })
      for (const none of [0, 8, 1.5, Number.NaN, 2 ** 40]) expect(await entryOf(register, none)).toBeNull()
    })

    test('a child opened out of reach is open for its time, and on the reviewers’ list until it is settled', async () => {
      const expires = '2026-03-01T16:00:00.000Z'
      const by = { by_id: ADA, by_name: 'Ada', by_role: 'social-worker', expires }
      const why = { child: '806:A', reason: 'glass-duty', words: 'Called at night' }
      const opening = await breakGlass(register, { ...why, ...by, at: NOON })
      const later = await breakGlass(register, { ...why, ...by, at: '2026-03-01T13:00:00.000Z' })
      expect(await findOpening(register, opening.id)).toEqual(opening)
      expect(await findOpening(register, 'made up')).toBeNull()
      expect((await openingsOf(register, ADA, '2026-03-01T15:59:59.999Z')).map(ids)).toEqual([later.id, opening.id])
      expect(await openingsOf(register, ADA, expires)).toEqual([])
      expect(await openingsOf(register, BOB, NOON)).toEqual([])
      expect((await openReviews(register)).map(ids)).toEqual([opening.id, later.id])
      const review = { opening: opening.id, by_id: BOB, by_name: 'Bob' }
      await reviewOpening(register, { ...review, outcome: 'asked about', words: 'Asked', at: NOON })
      expect((await openReviews(register))[0]).toMatchObject({ outcome: 'asked about', reviewed_by: 'Bob' })
      await reviewOpening(register, { ...review, outcome: 'justified', words: 'Fine', at: NOON })
      await expect(
        reviewOpening(register, { ...review, outcome: 'not justified', words: 'No', at: NOON })
      ).rejects.toMatchObject({ code: '23505' })
      expect((await openReviews(register)).map(ids)).toEqual([later.id])
      expect(await settledReviews(register, 5)).toMatchObject([{ id: opening.id, outcome: 'justified' }])
      expect((await reviewsOf(register, opening.id)).map(({ outcome }) => outcome)).toHaveLength(2)
      await expect(register.db.updateTable('break_glass').set({ words: 'x' }).execute()).rejects.toThrow(
        'never changed'
      )
      await expect(register.db.deleteFrom('break_glass_review').execute()).rejects.toThrow('never changed')
    })

    if (engine === 'server')
      test('two processes that write at once make one chain', async () => {
        const other = await openRegister(folder, server?.url)
        const writes = Array.from({ length: 20 }, (_, index) =>
          logAccess(index % 2 === 0 ? register : other, eventOf(ADA, NOON, ['A'], 'allowed'))
        )
        await Promise.all(writes)
        await other.close()
        expect(await verifyAccessLog(register)).toMatchObject({ entries: 27, faults: [] })
      })

    async function log(
      number: number,
      user: string | null,
      at: string,
      seen: readonly string[],
      outcome: AccessEvent['outcome'] = 'allowed'
    ): Promise<void> {
      expect((await logAccess(register, eventOf(user, at, seen, outcome))).number).toBe(number)
    }
  })
}

function eventOf(
  user: string | null,
  at: string,
  children: readonly string[],
  outcome: AccessEvent['outcome']
): AccessEvent {
  return {
    at,
    user_id: user,
    user_name: user === ADA ? 'Ada' : 'Bob',
    route: '/child/:grant',
    indicator: null,
    authority: '806',
    as_at: null,
    known_at: null,
    purpose: 'check-data',
    words: 'Three moves in one week look wrong',
    children: children.length,
    outcome,
    refusal: outcome === 'refused' ? 'role' : null,
    seen: children.map(child => `806:${child}`)
  }
}

function ids({ id }: Opening): string {
  return id
}
