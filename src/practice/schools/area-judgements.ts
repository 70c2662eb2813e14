import type { InspectionScale } from './inspection-scales.js'

/** What was judged of one area. */
export interface AreaJudgement {
  readonly area: string
  readonly grade: string
}

/** The judgements of a text that gives one a line, `Achievement: strong standard`; a line without a colon has no grade. */
export function areaJudgements(text: string): AreaJudgement[] {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  return lines.map(line => {
    const [area = '', ...grade] = line.split(':')
    return { area: plain(area), grade: plain(grade.join(':')) }
  })
}

/** What is wrong with judgements by area on a scale; null when nothing is. */
export function wrongAreas(text: string, { areas, grades }: InspectionScale): string | null {
  const judged = areaJudgements(text)
  const unknown = judged.find(({ area }) => areas !== null && !areas.includes(area))
  if (unknown) return `“${unknown.area}” is no area of this scale. Its areas are ${areas!.join(', ')}`
  const odd = judged.find(({ grade }) => !grades.includes(grade))
  if (odd) return `“${odd.grade}” is not on this scale. It has ${grades.join(', ')}`
  const twice = judged.find(({ area }, index) => judged.findIndex(each => each.area === area) !== index)
  return twice ? `“${twice.area}” is judged twice` : null
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
