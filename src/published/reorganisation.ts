import type { Day } from '../domain/day.js'

/** One reorganisation of local government: authorities that ended, and those that took over the next day. */
export interface Reorganisation {
  /** First day of the new authorities. */
  readonly day: Day
  readonly ended: readonly string[]
  readonly began: readonly string[]
}

/** Authorities with children's services that ended since 2012, by DfE code. Those that changed only their form kept their codes. */
export const REORGANISATIONS: readonly Reorganisation[] = [
  { day: '2019-04-01', ended: ['835', '836', '837'], began: ['838', '839'] },
  { day: '2021-04-01', ended: ['928'], began: ['940', '941'] },
  { day: '2023-04-01', ended: ['909'], began: ['942', '943'] }
]

/** The reorganisation that ended an authority; null while it stands. */
export function endOf(authority: string): Reorganisation | null {
  return REORGANISATIONS.find(one => one.ended.includes(authority)) ?? null
}

/** Says whether an authority stood on some day up to the March that a statistic's year ends with. */
export function stoodIn(authority: string, year: number): boolean {
  const end = endOf(authority)
  const beginning = REORGANISATIONS.find(one => one.began.includes(authority))
  return (end === null || year <= yearOf(end)) && (beginning === undefined || year > yearOf(beginning))
}

function yearOf(reorganisation: Reorganisation): number {
  return Number(reorganisation.day.slice(0, 4))
}
