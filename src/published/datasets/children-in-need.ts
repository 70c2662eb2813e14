import { dataset } from '../dataset.js'

export default dataset({
  id: 'b1_children_in_need',
  title: 'Children in need',
  suppressesOneToFive: true,
  filters: [{ column: 'category', role: 'constant', labels: [{ label: 'Children in Need' }] }],
  columns: [
    { column: 'Anypoint_episodes', title: 'Episodes of need at any point in the year', unit: 'count', decimals: 0 },
    { column: 'Anypoint_child', title: 'Children in need at any point in the year', unit: 'count', decimals: 0 },
    { column: 'Started_episodes', title: 'Episodes of need starting in the year', unit: 'count', decimals: 0 },
    { column: 'Started_child', title: 'Children starting an episode of need in the year', unit: 'count', decimals: 0 },
    { column: 'Ended_episodes', title: 'Episodes of need ending in the year', unit: 'count', decimals: 0 },
    { column: 'Ended_child', title: 'Children ending an episode of need in the year', unit: 'count', decimals: 0 },
    { column: 'At31_episodes', title: 'Children in need at 31 March', unit: 'count', decimals: 0 },
    { column: 'awaiting_assessment', title: 'Episodes awaiting assessment at 31 March', unit: 'count', decimals: 0 }
  ]
})
