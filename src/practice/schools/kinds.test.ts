import { describe, expect, test } from 'vitest'
import { readForm } from '../read-form.js'
import { INSPECTION_SCALES, type Sector, scalesOn } from './inspection-scales.js'
import { judgementMoved } from './judgement-moved.js'
import schoolInspection from './kinds/school-inspection.js'

const TODAY = '2026-11-02'
const SCHOOL = { school: 'Larch Lane Primary', phase: 'primary', type: 'maintained' }
const AREAS = 'Quality of education: good\nLeadership and management: outstanding'
const NONE = { judgement: 'by area' }
const CARD = 'Achievement: strong standard\nInclusion: needs attention'

function errors(form: Readonly<Record<string, string>>): string[] {
  return Object.keys(readForm(schoolInspection, { ...SCHOOL, ...form }, TODAY).errors)
}

describe('scales', () => {
  const ids = (day: string, sector: Sector) => scalesOn(day, sector).map(({ id }) => id)

  test('each begins on the day the one before ends', () => {
    expect(ids('2005-08-31', 'state')).toEqual([])
    expect(ids('2005-09-01', 'state')).toEqual(['four-grades-2005'])
    expect(ids('2012-08-31', 'state')).toEqual(['four-grades-2005'])
    expect(ids('2012-09-01', 'state')).toEqual(['four-grades'])
    expect(ids('2024-09-01', 'state')).toEqual(['four-grades'])
    expect(ids('2024-09-02', 'state')).toEqual(['grades-by-area'])
    expect(ids('2025-11-09', 'state')).toEqual(['grades-by-area'])
    expect(ids('2025-11-10', 'state')).toEqual(['report-card'])
  })

  test('independent schools keep one grade until report cards, and for some weeks either is taken', () => {
    expect(ids('2024-09-02', 'independent')).toEqual(['four-grades-independent'])
    expect(ids('2025-11-09', 'independent')).toEqual(['four-grades-independent'])
    expect(ids('2025-11-10', 'independent')).toEqual(['four-grades-independent', 'report-card'])
    expect(ids('2026-01-01', 'independent')).toEqual(['report-card'])
  })

  test('each says where it is from', () => {
    for (const { source } of INSPECTION_SCALES) expect(source.url).toMatch(/^https:/)
  })
})

describe('a school inspection', () => {
  test('has one judgement until September 2024 and none after', () => {
    expect(errors({ day: '1/9/2024', judgement: 'good' })).toEqual([])
    expect(errors({ day: '1/9/2024' })).toEqual(['judgement'])
    expect(errors({ ...NONE, day: '1/9/2024', areas: AREAS })).toEqual(['judgement'])
    expect(errors({ ...NONE, day: '2/9/2024' })).toEqual(['areas'])
    expect(errors({ day: '2/9/2024', judgement: 'good' })).toEqual(['judgement', 'areas'])
    expect(errors({ day: '2/9/2024', judgement: 'good', areas: AREAS })).toEqual(['judgement'])
    expect(errors({ ...NONE, day: '2/9/2024', areas: AREAS })).toEqual([])
    expect(errors({ day: '2/9/2024', judgement: 'good', type: 'independent' })).toEqual([])
  })

  test('is refused a grade that the scale of its day does not have', () => {
    expect(errors({ day: '31/8/2012', judgement: 'satisfactory' })).toEqual([])
    expect(errors({ day: '1/9/2012', judgement: 'satisfactory' })).toEqual(['judgement'])
    expect(errors({ day: '31/8/2012', judgement: 'requires improvement' })).toEqual(['judgement'])
    expect(errors({ day: '31/8/2005', judgement: 'good' })).toEqual(['day'])
  })

  test('has a report card from 10 November 2025, with safeguarding apart', () => {
    expect(errors({ ...NONE, day: '10/11/2025', areas: CARD, safeguarding: 'met' })).toEqual([])
    expect(errors({ ...NONE, day: '10/11/2025', areas: CARD })).toEqual(['safeguarding'])
    expect(errors({ ...NONE, day: '9/11/2025', areas: AREAS, safeguarding: 'met' })).toEqual(['safeguarding'])
    expect(errors({ ...NONE, day: '10/11/2025', areas: AREAS, safeguarding: 'met' })).toEqual(['areas'])
    expect(errors({ ...NONE, day: '10/11/2025', areas: 'Achievement: good', safeguarding: 'met' })).toEqual(['areas'])
    expect(errors({ ...NONE, day: '10/11/2025', areas: `${CARD}\n${CARD}`, safeguarding: 'met' })).toEqual(['areas'])
    expect(errors({ ...NONE, day: '10/11/2025', areas: 'Achievement', safeguarding: 'met' })).toEqual(['areas'])
  })

  test('comes after the previous one, whose judgement is of its own day', () => {
    const now = { day: '1/6/2019', judgement: 'good' }
    expect(errors({ ...now, previous: 'satisfactory', previousDay: '31/8/2012' })).toEqual([])
    expect(errors({ ...now, previous: 'satisfactory', previousDay: '1/9/2012' })).toEqual(['previous'])
    expect(errors({ ...now, previous: 'satisfactory' })).toEqual([])
    expect(errors({ ...now, previous: 'good', previousDay: '1/6/2019' })).toEqual(['previousDay'])
    expect(errors({ ...NONE, day: '3/11/2026', areas: CARD, safeguarding: 'met' })).toEqual(['day'])
  })
})

test('better or worse is said of two judgements on one scale alone', () => {
  const now = { day: '2019-06-01', judgement: 'good' }
  const moved = (judgement: string | null, day: string | null = null) =>
    judgementMoved('state', { judgement, day }, now)
  expect([moved('requires improvement'), moved('good'), moved('outstanding')]).toEqual(['better', 'the same', 'worse'])
  expect([moved('satisfactory'), moved(null), moved('good', '2012-08-31')]).toEqual([null, null, null])
  expect(moved('good', '2012-09-01')).toBe('the same')
  const card = { day: '2025-11-10', judgement: 'by area' }
  expect(judgementMoved('state', { judgement: 'good', day: null }, card)).toBeNull()
})
