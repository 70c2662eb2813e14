import { carryOver } from '../../../practice/improvement/carry-over.js'
import plan from '../../../practice/improvement/kinds/plan.js'
import { ChangedMeanwhile, saveItems } from '../../../register/items.js'
import { page, type Redirected, Refused } from '../../page.js'
import { type AskedByReader, foundItem } from '../items/item-pages.js'
import { hrefOf } from '../items/shown-value.js'
import { unfinishedOf } from './unfinished-of.js'

export default page({
  routes: [{ method: 'POST', path: '/plans/:id/carry', for: 'change-plans', answer: carry }]
})

/** Takes the unfinished actions of the plan before into this one. */
async function carry(asked: AskedByReader): Promise<Redirected> {
  const { item, mayChange } = await foundItem(asked, plan)
  if (!mayChange) throw new Refused(403, 'This plan is not yours to change.')
  const unfinished = await unfinishedOf(asked, item)
  if (!unfinished) throw new Refused(422, 'This plan carries on from no other.')
  const { application, reader } = asked
  const changes = carryOver(unfinished.actions, { from: unfinished.from, into: item })
  try {
    if (changes.length > 0) await saveItems(application.register, changes, reader, application.now())
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    throw new Refused(422, 'Somebody changed one of the actions meanwhile, so none was carried over. Try again.')
  }
  return { redirect: hrefOf(item) }
}
