import { addDays, type Day } from '../../src/domain/day.js'
import type { ItemFields } from '../../src/register/tables/items.js'
import type { StoryItem } from './chapter.js'
import { storyId } from './story-id.js'

const OFFICER = 'Participation Officer'

/** What was said, how many days ago, and what came of it. All invented. */
interface Said {
  readonly name: string
  readonly ago: number
  readonly fields: ItemFields
  /** What was done, how many days ago, and when and how they were told; left out while nothing is. */
  readonly done?: { readonly ago: number; readonly words: string; readonly told?: readonly [ago: number, how: string] }
}

const SAID: readonly Said[] = [
  {
    name: 'brothers',
    ago: 210,
    fields: {
      words:
        'Children drew who lives in their house. Five of nine drew a brother or sister who lives somewhere else, and put them in.',
      theme: 'Brothers and sisters',
      how: 'drawing',
      ages: ['under 7'],
      groups: ['looked after'],
      many: 9,
      consent: 'no',
      owner: 'Head of Corporate Parenting and Performance'
    },
    done: {
      ago: 150,
      words:
        'Every plan now says when brothers and sisters who live apart next see each other, and reviews ask whether they did.',
      told: [120, 'A picture book at the next play session']
    }
  },
  {
    name: 'photographs',
    ago: 96,
    fields: {
      words: 'The little ones asked for photographs of the people who look after them now and of those before.',
      theme: 'Memories',
      how: 'drawing',
      ages: ['under 7'],
      groups: ['looked after'],
      many: 7,
      consent: 'no',
      owner: OFFICER
    },
    done: {
      ago: 40,
      words: 'Carers are given an album for each child, and a small printer is lent from the family hub.'
    }
  },
  {
    name: 'who comes',
    ago: 30,
    fields: {
      words: '“I want to know who is coming before they knock.”',
      theme: 'Contact with workers',
      how: 'visit',
      ages: ['under 7', '7 to 12'],
      groups: ['protection'],
      many: 6,
      consent: 'yes',
      owner: 'Team Manager, Safeguarding team 2'
    }
  },
  {
    name: 'moving bags',
    ago: 300,
    fields: {
      words: '“When you move they put your things in bags. Bags are for rubbish.”',
      theme: 'Moving',
      how: 'forum',
      ages: ['7 to 12'],
      groups: ['looked after'],
      many: 8,
      consent: 'yes',
      owner: 'Commissioning Manager, Placements'
    },
    done: {
      ago: 260,
      words: 'A suitcase is kept for each child and nobody is moved with bags. Two hundred were bought.',
      told: [245, 'At the children in care council, where they chose the colours']
    }
  },
  {
    name: 'same worker',
    ago: 180,
    fields: {
      words: 'Young people had had three workers in a year, and told the same story three times.',
      theme: 'Contact with workers',
      how: 'survey',
      ages: ['13 to 17'],
      groups: ['looked after', 'in need'],
      many: 64,
      consent: 'no',
      owner: 'Head of Referral and Assessment'
    },
    done: {
      ago: 100,
      words: 'Whoever leaves now writes the young person a letter, and brings the next worker along on the last visit.',
      told: [85, 'A page in the survey’s results, sent to everybody who answered']
    }
  },
  {
    name: 'words we use',
    ago: 140,
    fields: {
      words: '“We do not have contact. We see our mums.”',
      theme: 'Words',
      how: 'forum',
      ages: ['13 to 17'],
      groups: ['looked after'],
      many: 11,
      consent: 'yes',
      owner: OFFICER
    },
    done: {
      ago: 90,
      words: 'A list of words to use was agreed with the council of young people, and is in every template.',
      told: [80, 'At the next forum']
    }
  },
  {
    name: 'reviews at school',
    ago: 75,
    fields: {
      words: 'Reviews in the school hall mean that everyone in the class knows.',
      theme: 'Reviews',
      how: 'review',
      ages: ['7 to 12', '13 to 17'],
      groups: ['looked after'],
      many: 13,
      consent: 'no',
      owner: 'Head of Quality Assurance'
    },
    done: {
      ago: 20,
      words: 'Children are asked where their review is to be before it is set, and none is held in lesson time.'
    }
  },
  {
    name: 'lift',
    ago: 52,
    fields: {
      words: 'The room for family time is upstairs and there is no lift.',
      theme: 'Places',
      how: 'complaint',
      ages: ['7 to 12'],
      groups: ['disabled', 'in need'],
      many: 2,
      consent: 'no',
      owner: 'Service Manager, Family Hubs'
    }
  },
  {
    name: 'money',
    ago: 250,
    fields: {
      words: '“Nobody shows you what a bill looks like until you have one.”',
      theme: 'Money',
      how: 'forum',
      ages: ['18 to 25'],
      groups: ['care leavers'],
      many: 14,
      consent: 'yes',
      owner: 'Service Manager, Care Leavers'
    },
    done: {
      ago: 190,
      words: 'A budgeting evening each month, run by two care leavers who are paid for it.',
      told: [185, 'A message to everybody on the care leavers’ page']
    }
  },
  {
    name: 'rushed',
    ago: 118,
    fields: {
      words: 'Some said that they were hurried out at eighteen, before they could cook or wash for themselves.',
      theme: 'Leaving care',
      how: 'survey',
      ages: ['18 to 25'],
      groups: ['care leavers'],
      many: 37,
      consent: 'no',
      owner: 'Service Manager, Care Leavers'
    }
  },
  {
    name: 'advocate',
    ago: 66,
    fields: {
      words:
        'A young person asked through an advocate to stay at the same college after a move, and to be asked first next time.',
      theme: 'Moving',
      how: 'advocacy',
      ages: ['13 to 17'],
      groups: ['looked after'],
      many: 1,
      consent: 'no',
      owner: 'Commissioning Manager, Placements'
    },
    done: {
      ago: 58,
      words:
        'The place at college was kept and the travel is paid. Moves now need a note of what the young person said of them.',
      told: [57, 'By their worker, with the advocate there']
    }
  },
  {
    name: 'thanks',
    ago: 22,
    fields: {
      words: '“She turns up when she says she will. That is all I ever wanted.”',
      theme: 'Contact with workers',
      how: 'compliment',
      ages: ['18 to 25'],
      groups: ['care leavers'],
      many: 1,
      consent: 'yes',
      owner: 'Service Manager, Care Leavers'
    }
  }
]

/** What children and young people of the invented council said, and what was done. */
export function voiceItems(today: Day): StoryItem[] {
  return SAID.flatMap(({ name, ago, fields, done }) => {
    const state = done ? (done.told ? 'told' : 'acted on') : 'heard'
    const heard = { kind: 'heard', name, fields: { ...fields, day: addDays(today, -ago), state } }
    return done ? [heard, response(name, done, today)] : [heard]
  })
}

function response(name: string, { ago, words, told }: NonNullable<Said['done']>, today: Day): StoryItem {
  return {
    kind: 'heard-response',
    name,
    fields: {
      heard: storyId(`heard/${name}`),
      words,
      day: addDays(today, -ago),
      ...(told && { toldBack: addDays(today, -told[0]), toldHow: told[1] })
    }
  }
}
