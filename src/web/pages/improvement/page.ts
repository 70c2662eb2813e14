import letter from '../../../practice/improvement/kinds/letter.js'
import { readOverview } from '../../../practice/improvement/overview.js'
import { mayAdd } from '../../../practice/may-change.js'
import { listItems, valuesInUse } from '../../../register/items.js'
import { page, type Shown } from '../../page.js'
import { viewOf, viewQuery } from '../../view.js'
import { type AskedByReader, today } from '../items/item-pages.js'
import { nameOf } from '../items/shown-value.js'
import { greenButWorse } from './green-but-worse.js'
import { type ImprovementModel, shownOf } from './model.js'

export default page({
  navigation: {
    text: 'Improvement',
    href: '/improvement',
    order: 3,
    over: [
      '/actions',
      '/boards',
      '/evidence',
      '/findings',
      '/letters',
      '/meetings',
      '/milestones',
      '/plans',
      '/revisions',
      '/risks'
    ]
  },
  routes: [{ method: 'GET', path: '/improvement', for: 'see-plans', answer: show }]
})

/** All plans on one page: what is late, what runs, what the figures say against it, what nobody has taken up. */
async function show(asked: AskedByReader): Promise<Shown> {
  const { register } = asked.application
  const { authority } = viewOf(asked)
  const wish = { authority, plan: asked.query.plan ?? '', owner: asked.query.owner ?? '', today: today(asked) }
  const overview = await readOverview(register, wish)
  const plans = (await listItems(register, { authority, kind: 'plan', last: true, limit: 200 })).items
  const letters = await listItems(register, { authority, kind: 'letter', limit: 1 })
  const owners = await valuesInUse(register, { authority, kind: 'action', field: 'owner' })
  const asking = Object.entries({ plan: wish.plan, owner: wish.owner }).filter(([, value]) => value)
  const query = asking.length > 0 ? `?${new URLSearchParams(asking)}` : ''
  const model: ImprovementModel = {
    empty: plans.length === 0 && letters.inAll === 0,
    add: mayAdd(asked.reader, letter, []) ? `/letters/new${viewQuery(asked, viewOf(asked))}` : null,
    filters: [
      {
        name: 'plan',
        label: 'Plan',
        options: optionsOf(
          'All in force',
          wish.plan,
          plans.map(plan => ({ value: plan.id, text: nameOf(plan) }))
        )
      },
      {
        name: 'owner',
        label: 'Owner of the action',
        options: optionsOf(
          'Anyone',
          wish.owner,
          owners.map(owner => ({ value: owner, text: owner }))
        )
      }
    ],
    filtered: wish.plan !== '' || wish.owner !== '',
    all: `/improvement${query}`,
    download: query,
    ...(await shownOf(asked, overview, await greenButWorse(asked, wish)))
  }
  return { title: 'Improvement', model }
}

function optionsOf(all: string, chosen: string, options: readonly { readonly value: string; readonly text: string }[]) {
  return [{ value: '', text: all }, ...options].map(each => ({ ...each, selected: each.value === chosen }))
}
