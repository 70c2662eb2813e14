import { type Path, path, type Steps } from './path.js'

/**
 * Every rate of the invented council in one place. Counts are for a council of Middlesbrough's size and are scaled for
 * others. Month-end totals are what the simulator steers to by letting more or fewer children come and go; figures are
 * then worked out from the files it writes, like anyone's.
 *
 * Sources: the council's own papers (Executive Member report of 9 October 2019; scrutiny report on sufficiency and
 * permanency, 2022) and, for 31 March of each year, the department's published statistics for Middlesbrough.
 */
export interface Settings {
  readonly lookedAfter: Path
  readonly starting: Steps
  readonly placements: Readonly<Record<SteeredSetting, Path>>
  readonly unaccompanied: Path
  readonly moves: Path
  readonly breakdownShare: Path
  readonly guardianship: Path
  readonly placementOrders: Steps
  readonly orderToMatchDays: Path
  readonly referrals: Steps
  readonly reReferrals: Steps
  readonly noFurtherAction: Steps
  readonly assessedOnTime: Steps
  readonly conferenceOnTime: Steps
  readonly conferences: Steps
  readonly protectionPlans: Path
  readonly inNeed: Path
  readonly reviewsOnTime: Steps
  readonly visitsOnTime: Steps
  readonly healthOnTime: Steps
  readonly dentalOnTime: Steps
  readonly suitable: Steps
  readonly activity: Steps
  readonly missingRate: number
}

/** Settings whose month-end number of children the council steers to. */
export type SteeredSetting = 'kinship' | 'parents' | 'homeOwn' | 'homeExternal' | 'agency' | 'own' | 'supported'

/** The council as its papers and the department's statistics show it. */
export const settings: Settings = {
  // The papers give both August and September 2020 for the peak of 702; September is taken here.
  lookedAfter: path(`
    2014-03 355, 2016-03 377, 2017-03 444, 2018-03 466, 2019-03 518, 2019-09 555, 2020-03 618,
    2020-09 702, 2020-11 654, 2021-01 617, 2021-03 570, 2021-07 539, 2021-11 526, 2022-01 510,
    2022-03 502, 2023-03 509, 2024-03 513, 2025-03 493, 2026-03 505`),
  // Children starting to be looked after in a year, from the month given.
  starting: path(`
    2014-04 180, 2016-04 254, 2017-04 185, 2018-04 205, 2019-04 280, 2019-10 310, 2020-04 300,
    2020-10 150, 2021-04 199, 2022-04 245, 2023-04 207, 2024-04 172, 2025-04 185`),
  placements: {
    kinship: path(`
    2014-03 80, 2018-03 105, 2019-09 150, 2020-09 212, 2021-03 146, 2021-09 121, 2022-01 114, 2022-06 112,
    2025-03 108`),
    parents: path(`
    2014-03 40, 2018-03 50, 2020-03 76, 2020-09 99, 2021-03 68, 2021-08 50, 2021-10 52, 2022-01 47,
    2023-03 36, 2024-03 46, 2025-03 31`),
    homeOwn: path('2014-03 18, 2020-03 22, 2022-01 23, 2025-03 27'),
    homeExternal: path(
      '2014-03 30, 2019-09 42, 2020-09 58, 2021-06 74, 2021-12 47, 2022-01 45, 2024-03 52, 2026-03 55'
    ),
    agency: path('2014-03 90, 2018-03 130, 2020-09 175, 2021-03 158, 2022-01 157, 2024-03 160, 2026-03 150'),
    own: path('2014-03 75, 2018-03 90, 2020-09 78, 2021-06 62, 2022-01 55, 2024-03 60, 2026-03 64'),
    supported: path('2014-03 14, 2020-03 25, 2021-06 36, 2022-01 47, 2024-03 46, 2026-03 46')
  },
  unaccompanied: path('2014-03 2, 2020-03 5, 2022-01 5, 2023-03 8, 2024-03 14, 2026-03 16'),
  // Placement moves a child a month, besides those that keep the mix of placements on its way.
  moves: path(`
    2014-03 0.04, 2019-03 0.055, 2020-01 0.105, 2020-12 0.105, 2021-01 0.025, 2021-12 0.028,
    2022-04 0.054, 2026-03 0.049`),
  // Of those moves, how many are because the placement broke down.
  breakdownShare: path('2014-03 0.25, 2020-06 0.25, 2021-01 0.12, 2022-01 0.14, 2023-01 0.2'),
  // How readily special guardianship orders are made, against the usual.
  guardianship: path('2014-03 0.5, 2018-03 0.5, 2019-03 1.2, 2021-01 1.1, 2022-03 1.15, 2024-03 1.1, 2025-03 0.7'),
  placementOrders: path('2014-04 27, 2019-04 25, 2022-04 28, 2024-04 24'),
  orderToMatchDays: path('2014-03 210, 2019-03 300, 2020-03 230, 2021-03 130, 2024-03 180'),
  referrals: path(`
    2014-04 2450, 2017-04 2786, 2018-04 2650, 2019-04 2800, 2020-04 2950, 2021-04 2900,
    2022-04 2850, 2023-04 2797, 2024-04 2800`),
  reReferrals: path(`
    2014-04 0.17, 2017-04 0.2, 2018-04 0.23, 2019-04 0.24, 2020-04 0.22, 2021-04 0.25,
    2023-04 0.245`),
  noFurtherAction: path('2014-04 0.07, 2018-04 0.055, 2019-04 0.024, 2020-04 0.015, 2023-04 0.024, 2024-04 0.037'),
  assessedOnTime: path(`
    2014-04 0.83, 2018-04 0.83, 2019-04 0.81, 2020-04 0.8, 2021-04 0.9, 2022-04 0.86, 2024-04 0.94,
    2025-04 0.97`),
  conferenceOnTime: path(`
    2014-04 0.85, 2018-04 0.8, 2019-04 0.75, 2020-04 0.64, 2021-04 0.82, 2022-04 0.75, 2023-04 0.62,
    2024-04 0.86`),
  // Initial conferences a year.
  conferences: path(`
    2014-04 340, 2018-04 385, 2019-04 500, 2020-04 530, 2021-04 500, 2022-04 460, 2023-04 385,
    2024-04 450, 2025-04 430`),
  protectionPlans: path(`
    2014-03 215, 2016-03 250, 2018-03 266, 2019-03 280, 2019-09 306, 2020-03 379, 2021-03 420,
    2022-03 416, 2023-03 390, 2024-03 320, 2025-03 353, 2026-03 338`),
  // Open cases of every kind, those of children looked after among them.
  inNeed: path(`
    2015-03 1850, 2019-03 1900, 2019-09 1891, 2020-09 2090, 2021-09 1960, 2023-03 1930,
    2024-03 1910, 2026-03 1900`),
  reviewsOnTime: path('2014-04 0.95, 2018-04 0.93, 2020-04 0.9, 2021-04 0.95, 2023-04 0.97'),
  visitsOnTime: path('2014-04 0.9, 2019-04 0.84, 2020-04 0.88, 2021-04 0.95, 2023-04 0.93'),
  healthOnTime: path('2014-04 0.93, 2020-04 0.91, 2021-04 0.94'),
  dentalOnTime: path('2014-04 0.85, 2020-04 0.3, 2021-04 0.66, 2022-04 0.86'),
  suitable: path('2014-04 0.84, 2018-04 0.92, 2021-04 0.88, 2024-04 0.84'),
  activity: path('2014-04 0.4, 2018-04 0.48, 2020-04 0.38, 2022-04 0.46, 2024-04 0.43'),
  missingRate: 0.11
}
