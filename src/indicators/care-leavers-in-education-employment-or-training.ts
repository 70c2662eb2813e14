import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import {
  formerRelevant,
  NOBODY_FORMER_RELEVANT,
  ONE_BIRTHDAY_AN_EXTRACT,
  TWO_BIRTHDAYS
} from './parts/former-relevant.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { birthdaysInYear } from './twin/birthdays-of-care-leavers.js'

export default indicator({
  id: 'CV04',
  title: 'Care leavers 19-21 in education, employment or training (%)',
  why: 'Work or study at 19 to 21 shapes a whole life, and young people who grew up in care get less help from family.',
  unit: 'percent',
  better: 'higher',
  numerator: 'of them, those in education, employment or training, full or part time',
  denominator: 'former relevant young people whose 19th, 20th or 21st birthday fell in the twelve months to the day',
  exclusions:
    'Those who died, went home to live with parents for six months or more, went abroad, were deported, or whose residence is not known.',
  lookback: 12,
  feeds: { ssda903: 'any day', ssd: 'extract day', annex_a: 'extract day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'CareLeaverEET',
  note: `Those the council is not in touch with stay in the denominator. The cohort is that of suitable accommodation, so that the two can be read together; the published figure leaves out only those who died or went home, and may be a little lower. Counted are activities F1, F2, F4, F5, P1, P2, P4 and P5; F3 and P3, which F4, F5, P4 and P5 replaced, are not. ${ONE_BIRTHDAY_AN_EXTRACT}`,
  cohort: sql`
    select d.day, c.authority, c.child_id, cast(c.birthday_age as text) as event,
           coalesce(c.activity in ('F1', 'F2', 'F4', 'F5', 'P1', 'P2', 'P4', 'P5'), false) as counts
    from day d
    join ${formerRelevant}`,
  twin: ({ care_leaver }, day) =>
    birthdaysInYear(care_leaver, day).map(({ child_id, birthday_age, activity }) => ({
      child_id,
      event: `${birthday_age}`,
      counts: /^[FP][1245]$/.test(activity ?? '')
    })),
  examples: [
    {
      title: 'the birthday fell from 1 April to 31 March, both included',
      asAt: '2025-03-31',
      given: { care_leaver: TWO_BIRTHDAYS },
      gives: { numerator: 0, denominator: 2 }
    },
    {
      title: 'other ages and entitlements, and those left out by name, are not in it',
      asAt: '2025-03-31',
      given: { care_leaver: NOBODY_FORMER_RELEVANT },
      gives: { numerator: 0, denominator: 0 }
    },
    {
      title: 'study and work count, full or part time; neither, superseded codes and nothing known do not',
      asAt: '2025-03-31',
      given: {
        care_leaver: `
          child_id   | birthday_age | birthday   | observed   | in_touch | activity
          university | 19           | 2024-09-01 | 2025-03-31 | YES      | F1
          part-time  | 20           | 2024-09-01 | 2025-03-31 | YES      | P5
          neither    | 21           | 2024-09-01 | 2025-03-31 | YES      | G5
          superseded | 21           | 2024-09-01 | 2025-03-31 | YES      | F3
          unknown    | 21           | 2024-09-01 | 2025-03-31 | NREQ     |`
      },
      gives: { numerator: 2, denominator: 5 }
    }
  ]
})
