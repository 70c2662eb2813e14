import { kind } from '../../kind.js'
import { riskScore } from '../risk-score.js'

export default kind({
  id: 'risk',
  one: 'Risk',
  many: 'Risks',
  path: 'risks',
  what: 'What could keep a plan from working: how likely it is, how much it would matter, who watches it and what is done about it.',
  see: 'see-plans',
  change: 'change-plans',
  fields: {
    plan: { as: 'item', kind: 'plan', label: 'Plan', required: true },
    title: { as: 'line', label: 'Risk', required: true },
    likelihood: {
      as: 'number',
      label: 'Likelihood',
      hint: '1 rare, 2 unlikely, 3 possible, 4 likely, 5 almost certain',
      least: 1,
      most: 5,
      whole: true,
      required: true
    },
    impact: {
      as: 'number',
      label: 'Impact',
      hint: '1 negligible, 2 minor, 3 moderate, 4 major, 5 catastrophic',
      least: 1,
      most: 5,
      whole: true,
      required: true
    },
    owner: { as: 'person', label: 'Owner', hint: 'A name or a post', required: true },
    mitigation: { as: 'words', label: 'What is done about it' },
    indicator: { as: 'indicator', label: 'The figure that tells of it' },
    review: { as: 'day', label: 'To be looked at again by' },
    state: {
      as: 'choice',
      label: 'State',
      required: true,
      usual: 'open',
      choices: [
        { value: 'open', label: 'Open', tone: 'orange' },
        { value: 'accepted', label: 'Accepted', tone: 'blue' },
        { value: 'closed', label: 'Closed', tone: 'green' }
      ]
    }
  },
  partOf: 'plan',
  owner: 'owner',
  list: { columns: ['plan', 'likelihood', 'impact', 'owner', 'state'], filters: ['state', 'plan', 'owner'] },
  name: ({ title }) => title ?? '',
  // The highest first.
  sort: ({ likelihood, impact }) => String(25 - (riskScore(likelihood, impact)?.score ?? 0)).padStart(2, '0'),
  due: ({ state, review }) => (state === 'closed' ? null : review),
  told: ({ likelihood, impact, state, review }, today) => {
    const scored = riskScore(likelihood, impact)
    const score = scored && {
      label: `${scored.band}, ${scored.score} of 25`,
      words: `likelihood ${likelihood} times impact ${impact}. 15 or more is extreme, 8 high, 4 moderate, less is low.`,
      tone: state !== 'closed' && scored.score >= 15 ? ('late' as const) : ('plain' as const)
    }
    const stale = state !== 'closed' && review !== null && review < today
    return [
      ...(score ? [score] : []),
      ...(stale ? [{ label: 'Late', words: 'the day to look at it again has passed.', tone: 'late' as const }] : [])
    ]
  }
})
