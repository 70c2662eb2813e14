import type { Block } from '../../documents/block.js'
import { dayText } from '../../domain/day-text.js'
import { binding } from '../binding.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { capital } from '../items/capital.js'
import { listOf, paragraph, tableOf, wordsCell } from '../items/cells.js'
import { many } from '../items/counted.js'
import { needsOfThen } from '../items/figure-then.js'
import { movedActions } from '../items/moved-actions.js'
import { questionsShown } from '../items/questions-shown.js'
import { restatedFigures } from '../items/restated.js'
import type { PaperAbout, PreviousPaper } from '../paper.js'
import { endedShown, signalled, standingShown } from '../sentences/signals-shown.js'
import { statedFigure } from '../stated-figure.js'

export default binding({
  id: 'changed',
  what: 'What changed since the last paper: signals that are new or have ended, figures restated, definitions and comparators, actions that moved, and what members asked.',
  example: '{{changed}}',
  in: 'block',
  arguments: {},
  order: [],
  needs: (_, about) => (about.previous ? needsSince(about, about.previous) : []),
  shows: (_, facts, at) => {
    const { previous } = facts.about
    if (!previous)
      return { blocks: [paragraph('This is the first paper of its kind: nothing has changed since an earlier one.')] }
    const signals = signalsSince(facts, previous)
    const restated = restatedFigures(facts)
    const blocks = [
      paragraph(
        `The last paper, “${previous.title}” of ${dayText(previous.dated)}, gave figures as at ${dayText(previous.asAt)}.`
      ),
      ...part('Signals', signals.blocks),
      ...part('Figures restated', restatedShown(restated)),
      ...part('Definitions and comparators', definitionsShown(facts, previous)),
      ...part('Actions that moved', actionsShown(facts, previous)),
      ...part('What members asked', questionsSince(facts, previous))
    ]
    const stated = [
      ...signals.rows.map(({ latest, indicator }) => statedFigure(latest, indicator, at)),
      ...restated.map(({ figure }) => statedFigure(figure.sameDay!, figure.indicator, at))
    ]
    return { blocks, stated }
  }
})

function needsSince(about: PaperAbout, { asAt, knownAt }: PreviousPaper) {
  return [
    ...needsOfThen(about),
    ...[about.asAt, asAt].map(day => ({ of: 'rows' as const, domain: null, day })),
    { of: 'items' as const, kind: 'action', at: knownAt },
    { of: 'items' as const, kind: 'question' }
  ]
}

function part(title: string, blocks: readonly Block[]): Block[] {
  return [{ as: 'heading', level: 3, text: title, id: title.toLowerCase().replaceAll(' ', '-') }, ...blocks]
}

function signalsSince(facts: PaperFacts, { asAt }: PreviousPaper) {
  const moved = signalled(facts.rows(null, facts.about.asAt), facts.rows(null, asAt)).filter(
    ({ move }) => move === 'new' || move === 'ended'
  )
  const blocks = [...standingShown(moved), ...endedShown(moved)]
  const none = paragraph(
    'No signal is new and none has ended: what the figures did is what they do by chance, or what they did before.'
  )
  return { blocks: blocks.length > 0 ? blocks : [none], rows: moved.map(({ row }) => row) }
}

function restatedShown(restated: ReturnType<typeof restatedFigures>): Block[] {
  if (restated.length === 0)
    return [paragraph('None: every figure of the last paper is the same today as it was printed.')]
  const rows = restated.map(({ title, day, said, now }) => [title, day, said, now].map(wordsCell))
  const note = 'The day is the same; what is known of it is not: records were corrected or completed.'
  return [
    tableOf(
      'restated',
      'Figures of the last paper that are known to be otherwise',
      ['Figure', 'Of the day', 'What we said', 'What we know now'],
      rows,
      note
    )
  ]
}

function definitionsShown({ definitions, editions }: PaperFacts, previous: PreviousPaper): Block[] {
  const added = editions.filter(each => !previous.editions.includes(each))
  const gone = previous.editions.filter(each => !editions.includes(each))
  const said = [
    definitions === previous.definitions
      ? 'Every figure is worked out as it was.'
      : 'The way figures are worked out has changed: some may differ for that reason alone. The last paper’s figures, worked out anew, stand under “Figures restated”.',
    ...(added.length > 0 ? [`Comparators or populations are now also from ${added.join('; ')}.`] : []),
    ...(gone.length > 0 ? [`No longer used: ${gone.join('; ')}.`] : []),
    ...(added.length + gone.length === 0 ? ['Comparators and populations are from the same releases.'] : [])
  ]
  return [listOf(said)]
}

function actionsShown(facts: PaperFacts, { knownAt, dated }: PreviousPaper): Block[] {
  const moved = movedActions(facts.items('action', knownAt), facts.items('action'))
  const told = moved.filter(({ carried }) => !carried)
  const rows = told.map(({ title, before, now }) => [title, before, now].map(wordsCell))
  const carried = moved.length - told.length
  const title = `Actions that moved since the paper of ${dayText(dated)}`
  return [
    ...(carried > 0 ? [paragraph(`${capital(many(carried, 'action'))} went into the next plan.`)] : []),
    ...(rows.length > 0 ? [tableOf('moved', title, ['Action', 'Then', 'Now'], rows)] : []),
    ...(moved.length === 0 ? [paragraph('None.')] : [])
  ]
}

function questionsSince(facts: PaperFacts, { asAt, dated }: PreviousPaper): Block[] {
  const since = dated < facts.knownOn ? dated : asAt
  const { body } = facts.about
  const asked = facts
    .items('question')
    .filter(({ fields }) => body === null || String(fields.body).toLowerCase() === body.toLowerCase())
    .filter(({ fields: { day, answered } }) => [day, answered].some(each => typeof each === 'string' && each >= since))
  return asked.length > 0 ? questionsShown(asked, facts) : [paragraph('Nothing.')]
}
