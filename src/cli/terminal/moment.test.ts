import { expect, test } from 'vitest'
import { momentOf } from './moment.js'

test('a day is its first moment, and a time keeps its zone', () => {
  expect(momentOf('2026-05-31', '--received')).toBe('2026-05-31T00:00:00.000Z')
  expect(momentOf('2026-05-31T09:00:00Z', '--received')).toBe('2026-05-31T09:00:00.000Z')
  expect(momentOf('2026-05-31T09:00+01:00', '--received')).toBe('2026-05-31T08:00:00.000Z')
})

test.each(['05/06/2026', '31/05/2026', '2026-02-31', '2026-05-31T25:00:00Z', '1', '2026', 'yesterday', ''])(
  '"%s" is no moment, and is never read with its month first',
  text => {
    expect(() => momentOf(text, '--received')).toThrow('--received needs a moment such as 2026-05-31')
  }
)
