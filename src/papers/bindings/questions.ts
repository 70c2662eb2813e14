import { binding } from '../binding.js'
import { paragraph } from '../items/cells.js'
import { statedCount } from '../items/counted.js'
import { questionsShown } from '../items/questions-shown.js'

export default binding({
  id: 'questions',
  what: 'What members asked, and the answers they were given.',
  example: '{{questions body="Corporate Parenting Board" since=-6m}}',
  in: 'block',
  arguments: {
    body: { as: 'words', what: 'the body they asked at; the paper’s own when left out, and “any” for all' },
    state: { as: 'choice', what: 'which of them; all when left out', choices: ['open', 'answered'] },
    since: { as: 'day', what: 'only those asked, or answered, after a day' }
  },
  order: ['body'],
  needs: () => [{ of: 'items', kind: 'question' }],
  shows: ({ body, state, since }, facts, at) => {
    const named = body ?? facts.about.body ?? 'any'
    const asked = facts
      .items('question')
      .filter(({ fields }) => named === 'any' || String(fields.body).toLowerCase() === named.toLowerCase())
      .filter(({ fields }) => state === null || fields.state === state)
      .filter(({ fields: { day, answered } }) => since === null || [day, answered].some(each => each && each > since))
    const what = `${state ? `${state} ` : ''}questions of members${named === 'any' ? '' : ` of ${named}`}`
    const blocks = asked.length > 0 ? questionsShown(asked, facts) : [paragraph('There are no questions to report.')]
    return { blocks, stated: asked.length > 0 ? [statedCount({ what, count: asked.length }, facts, at)] : [] }
  }
})
