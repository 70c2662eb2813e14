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
  id: 'CV03',
  title: 'Care leavers in suitable accommodation, 19-21 (%)',
  why: 'A parent would not lose sight of where their grown child lives, nor let it be somewhere unsafe.',
  unit: 'percent',
  better: 'higher',
  numerator: 'of them, those whose home was judged suitable',
  denominator: 'former relevant young people whose 19th, 20th or 21st birthday fell in the twelve months to the day',
  exclusions:
    'Those who died, went home to live with parents for six months or more, went abroad, were deported, or whose residence is not known.',
  lookback: 12,
  feeds: { ssda903: 'any day', ssd: 'extract day', annex_a: 'extract day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'CareLeaverAcc',
  note: `Those the council is not in touch with, who refuse contact or who no longer need services stay in the denominator. ${ONE_BIRTHDAY_AN_EXTRACT}`,
  cohort: sql`
    select d.day, c.authority, c.child_id, cast(c.birthday_age as text) as event,
           coalesce(c.accommodation_suitable = 'SUITABLE', false) as counts
    from day d
    join ${formerRelevant}`,
  twin: ({ care_leaver }, day) =>
    birthdaysInYear(care_leaver, day).map(({ child_id, birthday_age, accommodation_suitable }) => ({
      child_id,
      event: `${birthday_age}`,
      counts: accommodation_suitable === 'SUITABLE'
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
      title: 'a suitable home counts; one unsuitable, or of which nothing is known, is in it and does not',
      asAt: '2025-03-31',
      given: {
        care_leaver: `
          child_id   | birthday_age | birthday   | observed   | eligibility     | in_touch | accommodation | accommodation_suitable
          suitable   | 19           | 2024-09-01 | 2025-03-31 | FORMER_RELEVANT | YES      | U             | SUITABLE
          unsuitable | 20           | 2024-09-01 | 2025-03-31 |                 | YES      | S             | UNSUITABLE
          no-touch   | 21           | 2024-09-01 | 2025-03-31 |                 | NO       |               |
          refuses    | 21           | 2024-09-01 | 2025-03-31 |                 | REFU     |               |`
      },
      gives: { numerator: 1, denominator: 4 }
    }
  ]
})
