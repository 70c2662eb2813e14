/** How high a risk is: likelihood times impact, 1 to 25, and the word for it. */
export interface RiskScore {
  readonly score: number
  readonly band: 'Low' | 'Moderate' | 'High' | 'Extreme'
}

const BANDS = [
  { from: 15, band: 'Extreme' },
  { from: 8, band: 'High' },
  { from: 4, band: 'Moderate' },
  { from: 1, band: 'Low' }
] as const

/**
 * The score of a risk; null while one of the two is not recorded. Source of the bands: National Patient Safety Agency,
 * A risk matrix for risk managers (2008).
 * @example riskScore(4, 5) // { score: 20, band: 'Extreme' }
 */
export function riskScore(likelihood: number | null, impact: number | null): RiskScore | null {
  if (likelihood === null || impact === null) return null
  const score = likelihood * impact
  return { score, band: BANDS.find(({ from }) => score >= from)?.band ?? 'Low' }
}
