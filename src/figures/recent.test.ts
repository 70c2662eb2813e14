import { expect, test } from 'vitest'
import { Recent } from './recent.js'

test('makes a thing once, and again only when it has been let go', () => {
  const made: string[] = []
  const recent = new Recent<string>(2)
  const ask = (key: string) =>
    recent.of(key, () => {
      made.push(key)
      return key
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(ask(key)).toBe(key)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('a promise that fails is made anew', async () => {
  const recent = new Recent<Promise<string>>(2)
  await expect(recent.of('a', () => Promise.reject(new Error('once')))).rejects.toThrow('once')
  await expect(recent.of('a', () => Promise.resolve('well'))).resolves.toBe('well')
})
