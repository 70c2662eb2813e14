import { daysBetween } from '../../../domain/day.js'
import { kind } from '../../kind.js'
import { short } from '../../short.js'

const LATE_DAYS = 90
const FEW = 5

export default kind({
  id: 'heard',
  one: 'View',
  many: 'Children’s views',
  path: 'voice',
  what: 'What children and young people said, in their words or in their sense: how it was heard, whom it speaks for, and whether it may be quoted. What was done about it stands under it, and the day they were told.',
  see: 'see-voice',
  change: 'change-voice',
  navigation: { text: 'Voice', order: 4.5, over: ['/voice-responses'] },
  fields: {
    words: {
      as: 'words',
      label: 'What was said',
      hint: 'In their own words, or in their sense where they do not want to be quoted. Name no child, and nothing by which one could be known',
      required: true,
      most: 3_000
    },
    theme: {
      as: 'line',
      label: 'Theme',
      hint: 'In a word or two, such as: brothers and sisters, moving, contact with workers',
      required: true
    },
    day: { as: 'day', label: 'Day it was heard', required: true },
    how: {
      as: 'choice',
      label: 'How it was heard',
      required: true,
      choices: [
        { value: 'forum', label: 'A forum or council of children or young people' },
        { value: 'survey', label: 'A survey' },
        { value: 'visit', label: 'A visit' },
        { value: 'review', label: 'A review' },
        { value: 'drawing', label: 'Drawing or play' },
        { value: 'message', label: 'A message' },
        { value: 'advocacy', label: 'An advocate' },
        { value: 'complaint', label: 'A complaint' },
        { value: 'compliment', label: 'A compliment' },
        { value: 'inspection', label: 'An inspector’s talk with them' }
      ]
    },
    ages: {
      as: 'choices',
      label: 'Ages',
      hint: 'Of those it speaks for',
      required: true,
      choices: [
        { value: 'under 7', label: 'Under 7' },
        { value: '7 to 12', label: '7 to 12' },
        { value: '13 to 17', label: '13 to 17' },
        { value: '18 to 25', label: '18 to 25' }
      ]
    },
    groups: {
      as: 'choices',
      label: 'Groups',
      hint: 'Those it speaks for',
      required: true,
      choices: [
        { value: 'looked after', label: 'Children looked after' },
        { value: 'care leavers', label: 'Care leavers' },
        { value: 'protection', label: 'Children in need of protection' },
        { value: 'in need', label: 'Children in need' },
        { value: 'disabled', label: 'Disabled children' }
      ]
    },
    many: { as: 'number', label: 'How many said it', least: 1, most: 10_000, whole: true },
    consent: {
      as: 'choice',
      label: 'May it be quoted?',
      hint: 'Only if they said so. Without it a paper may give the sense alone',
      required: true,
      usual: 'no',
      choices: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' }
      ]
    },
    owner: { as: 'person', label: 'Who sees to an answer', hint: 'A name or a post' },
    state: {
      as: 'choice',
      label: 'State',
      hint: 'What was done, and that they were told, is added on its page and moves this on',
      required: true,
      usual: 'heard',
      choices: [
        { value: 'heard', label: 'Heard', tone: 'yellow' },
        { value: 'acted on', label: 'Acted on, not yet told', tone: 'blue' },
        { value: 'told', label: 'They were told', tone: 'green' }
      ]
    }
  },
  owner: 'owner',
  list: {
    columns: ['theme', 'day', 'ages', 'groups', 'state'],
    filters: ['state', 'theme', 'ages', 'groups', 'how', 'consent'],
    last: true
  },
  name: ({ words }) => short(words ?? '', 120),
  sort: ({ day, theme }) => `${day ?? ''} ${theme ?? ''}`,
  wrong: ({ day }, today) => (day && day > today ? { day: 'That day has not come yet' } : {}),
  told: ({ day, state, consent, many }, today) => {
    const waited = day === null ? 0 : daysBetween(day, today)
    return [
      ...(state !== 'told' && waited > LATE_DAYS
        ? [
            {
              label: 'Not told yet',
              words: `after ${waited} days they do not know what came of it.`,
              tone: 'late' as const
            }
          ]
        : []),
      ...(consent === 'yes' && many !== null && many <= FEW
        ? [
            {
              label: 'Few',
              words: 'so few said it that somebody may know who. Quote it with care.',
              tone: 'plain' as const
            }
          ]
        : [])
    ]
  }
})
