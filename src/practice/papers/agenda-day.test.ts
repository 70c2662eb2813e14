import { expect, test } from 'vitest'
import fc from '../../../test/chance.js'
import { addDays } from '../../domain/day.js'
import { isWorkingDay, workingDaysBetween } from '../../domain/working-day.js'
import { agendaDay } from './agenda-day.js'

test('five clear working days lie between, neither end counted', () => {
  expect(agendaDay('2024-01-24')).toBe('2024-01-16')
  expect(agendaDay('2024-01-22')).toBe('2024-01-12')
})

test('bank holidays are not counted', () => {
  expect(agendaDay('2025-04-24')).toBe('2025-04-14')
})

test('for any meeting the day is the last that leaves five between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7000 }), days => {
      const meeting = addDays('2010-01-01', days)
      const day = agendaDay(meeting)
      expect(isWorkingDay(day)).toBe(true)
      expect(workingDaysBetween(day, addDays(meeting, -1))).toBe(5)
    })
  )
})
