import type { Day } from '../../domain/day.js'
import { wrongAreas } from './area-judgements.js'
import { type InspectionScale, type Sector, scalesOn } from './inspection-scales.js'

/** What an inspection found of a school. */
export interface Judged {
  readonly day: Day | null
  readonly type: string | null
  readonly judgement: string | null
  readonly areas: string | null
  readonly safeguarding: string | null
}

/** The judgement of a school that was given none of the whole. */
export const BY_AREA = 'by area'

/** Who pays for a school of a type. */
export function sectorOf(type: string | null): Sector {
  return type === 'independent' || type === 'independent special' ? 'independent' : 'state'
}

/** What is wrong with what an inspection is said to have found, by the scale in force on its day; nothing when it fits one. */
export function wrongJudgement(judged: Judged): Readonly<Partial<Record<keyof Judged, string>>> {
  if (judged.day === null) return {}
  const scales = scalesOn(judged.day, sectorOf(judged.type))
  if (scales.length === 0) return { day: 'No scale is known of that day: the first here began on 1 September 2005' }
  const wrong = scales.map(scale => wrongOn(scale, judged))
  return wrong.find(each => Object.keys(each).length === 0) ?? wrong[0]!
}

function wrongOn(scale: InspectionScale, judged: Judged): Partial<Record<keyof Judged, string>> {
  const { areas, safeguarding } = judged
  const judgement = wrongOverall(scale, judged)
  const odd = areas && wrongAreas(areas, scale)
  return {
    ...(judgement && { judgement }),
    ...(odd && { areas: odd }),
    ...(!areas && !scale.overall && { areas: 'Enter what was judged of each area' }),
    ...(scale.safeguarding && !safeguarding && { safeguarding: 'Choose whether safeguarding standards were met' }),
    ...(!scale.safeguarding && safeguarding && { safeguarding: 'An inspection on that day did not say this apart' })
  }
}

function wrongOverall({ overall, grades }: InspectionScale, { judgement }: Judged): string | null {
  if (!overall) return judgement === BY_AREA ? null : 'No single judgement was given on that day: enter it by area'
  return judgement !== null && grades.includes(judgement) ? null : `The scale of that day has ${grades.join(', ')}`
}
