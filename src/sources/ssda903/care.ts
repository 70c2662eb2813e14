import { absenceType } from '../code-sets/absence-type.js'
import { legalStatus } from '../code-sets/legal-status.js'
import { need } from '../code-sets/need.js'
import { participation } from '../code-sets/participation.js'
import { placementChangeReason } from '../code-sets/placement-change-reason.js'
import { placementProvider } from '../code-sets/placement-provider.js'
import { placementType } from '../code-sets/placement-type.js'
import { rec } from '../code-sets/rec.js'
import { rne } from '../code-sets/rne.js'
import { workerChangeReason } from '../code-sets/worker-change-reason.js'
import { code, day, key, postcode, present, text } from '../column.js'
import type { Table } from '../source.js'
import { child, dob } from './child.js'

/** What happened to children while they were looked after. */
export const careTables: readonly Table[] = [
  {
    name: 'episodes',
    title: 'Episodes',
    grain: 'one row per episode of care',
    child: 'child',
    within: ['dec'],
    usualName: 'episodes.csv',
    xml: { row: 'CHILD/EPISODE' },
    columns: [
      child,
      day('DECOM', 'decom', 'The day the episode began.', key),
      code('RNE', 'rne', rne, 'Why the episode began.', key),
      code('LS', 'ls', legalStatus, 'The legal status of the episode.', key),
      code('CIN', 'cin', need, "The child's main need.", key),
      code('PLACE', 'place', placementType, 'Where the child lived.', { ...key, headers: ['PL'] }),
      code('PLACE_PROVIDER', 'place_provider', placementProvider, 'Who provided the placement.', present),
      day('DEC', 'dec', 'The day the episode ended; blank while it is open.', present),
      code('REC', 'rec', rec, 'Why the episode ended; X1 when another follows.', present),
      code('REASON_PLACE_CHANGE', 'reason_place_change', placementChangeReason, 'Why the placement ended.', {
        trap: 'It stands on the episode that ends, not on the one that begins.'
      }),
      postcode('HOME_POST', 'home_post', 'The postcode of the home the child came from.'),
      postcode('PL_POST', 'pl_post', 'The postcode of the placement.'),
      text('URN', 'urn', "Ofsted's number of the provider; XXXXXXX where it has none.")
    ]
  },
  {
    name: 'reviews',
    title: 'Reviews',
    grain: 'one row per review',
    child: 'child',
    usualName: 'reviews.csv',
    xml: { row: 'CHILD/HEADER/AREVIEW' },
    columns: [
      child,
      dob,
      day('REVIEW', 'review', 'The day of the review.', { ...key, headers: ['REVIEW_DATE'] }),
      code('REVIEW_CODE', 'review_code', participation, 'How the child took part.', key)
    ]
  },
  {
    name: 'missing',
    title: 'Missing',
    grain: 'one row per time a child was missing or away',
    child: 'child',
    within: ['mis_start', 'mis_end'],
    usualName: 'missing.csv',
    xml: { row: 'CHILD/HEADER/AMISSING' },
    columns: [
      child,
      dob,
      code('MISSING', 'missing', absenceType, 'Missing, or away without authorisation.', key),
      day('MIS_START', 'mis_start', 'The day the child went.', key),
      day('MIS_END', 'mis_end', 'The day the child came back; blank while away.', present)
    ]
  },
  {
    name: 'sw_episodes',
    title: 'Social worker episodes',
    grain: 'one row per child and social worker',
    child: 'child',
    usualName: 'sw_episodes.csv',
    columns: [
      child,
      { ...dob, since: '2023-24' },
      text('SW_ID', 'sw_id', "The social worker's registration number, or one beginning XX.", {
        ...key,
        since: '2023-24'
      }),
      day('SW_DECOM', 'sw_decom', 'The day the social worker was allocated.', { ...key, since: '2023-24' }),
      day('SW_DEC', 'sw_dec', 'The day the social worker stopped being allocated.', { ...present, since: '2023-24' }),
      code('SW_REASON', 'sw_reason', workerChangeReason, 'Why the social worker changed.', {
        ...present,
        since: '2023-24'
      })
    ]
  },
  {
    name: 'dolo',
    title: 'Deprivation of liberty orders',
    grain: 'one row per order',
    child: 'child',
    usualName: 'DoLo.csv',
    columns: [
      child,
      { ...dob, since: '2026-27' },
      day('DOLO_START', 'dolo_start', 'The day the order began.', { ...key, since: '2026-27' }),
      day('DOLO_END', 'dolo_end', 'The day the order ended.', { ...present, since: '2026-27' })
    ]
  }
]
