import { expect, test } from 'vitest'
import type { AnyKind } from '../kind.js'
import { readForm } from '../read-form.js'
import heard from './kinds/heard.js'
import heardResponse from './kinds/heard-response.js'

const TODAY = '2026-11-02'
const HEARD = {
  words: 'We want to see our brothers more',
  theme: 'Brothers and sisters',
  day: '4/8/2026',
  how: 'drawing',
  ages: 'under 7',
  groups: 'looked after',
  consent: 'no',
  state: 'heard'
}
const RESPONSE = { heard: 'h', words: 'Contact every fortnight', day: '1/10/2026' }

function errors(kind: AnyKind, form: Readonly<Record<string, string>>): string[] {
  return Object.keys(readForm(kind, form, TODAY).errors)
}

test('what was heard says how, when and for whom it speaks', () => {
  expect(errors(heard, HEARD)).toEqual([])
  expect(errors(heard, {})).toEqual(['words', 'theme', 'day', 'how', 'ages', 'groups', 'consent', 'state'])
  expect(errors(heard, { ...HEARD, day: '3/11/2026' })).toEqual(['day'])
})

test('children who do not know what came of it after ninety days are told of', () => {
  const { values } = readForm(heard, HEARD, TODAY)
  const told = (today: string, state = 'heard') => heard.told?.({ ...values, state } as never, today)
  expect(told('2026-11-02')).toEqual([])
  expect(told('2026-11-03')).toMatchObject([{ label: 'Not told yet', tone: 'late' }])
  expect(told('2026-11-03', 'acted on')).toHaveLength(1)
  expect(told('2026-11-03', 'told')).toEqual([])
})

test('what five or fewer said is quoted with care', () => {
  const told = (many: number, consent: string) => heard.told?.({ ...HEARD, day: TODAY, many, consent } as never, TODAY)
  expect(told(5, 'yes')).toMatchObject([{ label: 'Few' }])
  expect(told(6, 'yes')).toEqual([])
  expect(told(5, 'no')).toEqual([])
})

test('what was done moves it on, and being told closes it for good', () => {
  const carried = (toldBack: string | null, state: string) =>
    heardResponse.carries?.({ toldBack } as never, { state }, { others: [], at: '2026-01-01T00:00:00.000Z' })?.state ??
    null
  expect(carried(null, 'heard')).toBe('acted on')
  expect(carried('2026-10-02', 'heard')).toBe('told')
  expect(carried('2026-10-02', 'acted on')).toBe('told')
  expect([carried(null, 'acted on'), carried(null, 'told'), carried('2026-10-02', 'told')]).toEqual([null, null, null])
})

test('how they were told has its day', () => {
  expect(errors(heardResponse, RESPONSE)).toEqual([])
  expect(errors(heardResponse, { ...RESPONSE, toldHow: 'In a letter' })).toEqual(['toldBack'])
  expect(errors(heardResponse, { ...RESPONSE, toldHow: 'In a letter', toldBack: '2/11/2026' })).toEqual([])
  expect(errors(heardResponse, { ...RESPONSE, toldBack: '3/11/2026' })).toEqual(['toldBack'])
})
