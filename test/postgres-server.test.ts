import pg from 'pg'
import { expect, test } from 'vitest'
import { startPostgres } from './postgres-server.js'

test('a PostgreSQL server of our own starts empty, answers, and is gone when stopped', async () => {
  const server = await startPostgres()
  const client = new pg.Client(server.url)
  await client.connect()
  const { rows } = await client.query(`select count(*)::int as tables from pg_tables where schemaname = 'public'`)
  expect(rows).toEqual([{ tables: 0 }])
  await client.end()
  await server.stop()
  await expect(new pg.Client(server.url).connect()).rejects.toThrow('ECONNREFUSED')
})
