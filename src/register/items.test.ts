import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newRegister } from '../../test/new-register.js'
import { type PostgresServer, startPostgres } from '../../test/postgres-server.js'
import { ChangedMeanwhile, findItem, type ItemChange, listItems, saveItems, versionsOf } from './items.js'
import { openRegister, type Register } from './register.js'

const NOON = '2026-03-01T12:00:00.000Z'
const ADA = { id: '00000000-0000-4000-8000-000000000001', name: 'Ada' }

function change(given: Partial<ItemChange> = {}): ItemChange {
  return {
    item: randomUUID(),
    version: 0,
    kind: 'action',
    authority: '806',
    part_of: null,
    sort: '2026-04-01',
    fields: { title: 'Review every plan', owner: 'Director', tags: ['a', 'b'], due: '2026-04-01', days: 5, note: null },
    why: null,
    ...given
  }
}

for (const engine of ['embedded', 'server'] as const) {
  describe(`items (${engine})`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'sightline-items-'))
    let server: PostgresServer | undefined
    let register: Register

    beforeAll(async () => {
      if (engine === 'server') server = await startPostgres()
      else await newRegister(folder)
      register = await openRegister(folder, server?.url)
    })
    afterAll(async () => {
      await register.close()
      await server?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    test('an item is found as it was last saved, and every version stays', async () => {
      const first = change()
      await saveItems(register, [first], ADA, NOON)
      const fields = { ...first.fields, owner: 'Head of service' }
      await saveItems(register, [{ ...first, version: 1, fields, why: 'New post' }], ADA, NOON)
      expect(await findItem(register, first.item)).toMatchObject({ version: 2, fields, by_name: 'Ada', at: NOON })
      const versions = await versionsOf(register, first.item)
      expect(versions.map(({ version, why }) => [version, why])).toEqual([
        [2, 'New post'],
        [1, null]
      ])
      expect(versions[1]!.fields).toEqual(first.fields)
    })

    test('of two people who change one version the second is told, and nothing of theirs is saved', async () => {
      const first = change()
      const other = change()
      await saveItems(register, [first], ADA, NOON)
      await saveItems(register, [{ ...first, version: 1, sort: 'b' }], ADA, NOON)
      const late = saveItems(register, [other, { ...first, version: 1, sort: 'c' }], ADA, NOON)
      await expect(late).rejects.toEqual(new ChangedMeanwhile(first.item))
      expect(await findItem(register, first.item)).toMatchObject({ version: 2, sort: 'b' })
      expect(await findItem(register, other.item)).toBeNull()
    })

    test('of twenty people who save one version at once exactly one wins, at every version', async () => {
      const first = change()
      await saveItems(register, [first], ADA, NOON)
      for (let version = 1; version <= 5; version++) {
        const saves = Array.from({ length: 20 }, (_, person) => {
          const by = { id: null, name: `Person ${person} at ${version}` }
          return saveItems(register, [{ ...first, version, sort: by.name }], by, NOON).then(() => by.name)
        })
        const done = await Promise.allSettled(saves)
        const won = done.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []))
        const lost = done.flatMap(each => (each.status === 'rejected' ? [each.reason] : []))
        expect(won).toHaveLength(1)
        expect(lost).toEqual(Array(19).fill(new ChangedMeanwhile(first.item)))
        const stands = { version: version + 1, by_name: won[0], sort: won[0] }
        expect(await findItem(register, first.item)).toMatchObject(stands)
      }
      const versions = await versionsOf(register, first.item)
      expect(versions.map(each => each.version)).toEqual([6, 5, 4, 3, 2, 1])
      if (register.journal) expect(register.journal.place.counts.item_version).toBe(await savedInAll(register))
    })

    test('of twenty people who save many things at once, in either order, one wins them all and none waits for ever', async () => {
      const things = Array.from({ length: 60 }, () => change())
      await saveItems(register, things, ADA, NOON)
      const saves = Array.from({ length: 20 }, (_, person) => {
        const all = things.map(each => ({ ...each, version: 1, sort: `Person ${person}` }))
        return saveItems(register, person % 2 === 0 ? all : all.reverse(), ADA, NOON).then(() => `Person ${person}`)
      })
      const done = await Promise.allSettled(saves)
      const won = done.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []))
      expect(won).toHaveLength(1)
      for (const each of done) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(ChangedMeanwhile)
      for (const { item } of things) expect(await findItem(register, item)).toMatchObject({ version: 2, sort: won[0] })
    })

    test('items are listed by kind, values and words, in order, a page at a time', async () => {
      const rows = ['d', 'a', 'c', 'b'].map(sort =>
        change({
          kind: 'finding',
          sort,
          fields: { title: `Visits ${sort} were late`, state: sort < 'c' ? 'open' : 'closed' }
        })
      )
      await saveItems(register, rows, ADA, NOON)
      const list = async (given: object) => {
        const { items, inAll } = await listItems(register, { authority: '806', kind: 'finding', ...given })
        return [items.map(({ sort }) => sort).join(''), inAll]
      }
      expect(await list({})).toEqual(['abcd', 4])
      expect(await list({ last: true, limit: 3 })).toEqual(['dcb', 4])
      expect(await list({ limit: 2, offset: 2 })).toEqual(['cd', 4])
      expect(await list({ where: { state: 'open' } })).toEqual(['ab', 2])
      expect(await list({ words: 'visit late c' })).toEqual(['c', 1])
      expect(await list({ words: `it's -- "; drop` })).toEqual(['', 0])
      expect(await list({ words: 'late', wordsIn: ['title', 'none'] })).toEqual(['abcd', 4])
      expect(await list({ words: 'late', wordsIn: ['state'] })).toEqual(['', 0])
      expect(await list({ words: '-late', wordsIn: ['state'] })).toEqual(['abcd', 4])
      expect(await list({ authority: '111' })).toEqual(['', 0])
    })

    test('a version is added, never changed or removed', async () => {
      await expect(register.db.deleteFrom('item_version').execute()).rejects.toThrow('never changed or removed')
      await expect(register.db.updateTable('item_version').set({ why: 'x' }).execute()).rejects.toThrow('never changed')
    })
  })
}

async function savedInAll({ db }: Register): Promise<number> {
  const { n } = await db
    .selectFrom('item_version')
    .select(select => select.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

test('after the database is put back to an older state, every saved version comes back from the journal', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-items-'))
  await newRegister(folder)
  const register = await openRegister(folder)
  const changes = [change(), change({ kind: 'finding' })]
  await saveItems(register, changes, ADA, NOON)
  await saveItems(register, [{ ...changes[0]!, version: 1, sort: 'z' }], ADA, NOON)
  await register.close()
  const older = mkdtempSync(join(tmpdir(), 'sightline-items-'))
  await newRegister(older)
  copyFileSync(join(folder, 'journal'), join(older, 'journal'))
  const again = await openRegister(older)
  expect(await findItem(again, changes[0]!.item)).toMatchObject({ version: 2, sort: 'z', fields: changes[0]!.fields })
  expect(await findItem(again, changes[1]!.item)).toMatchObject({ version: 1, kind: 'finding' })
  await again.close()
  for (const each of [folder, older]) rmSync(each, { recursive: true, force: true })
})
