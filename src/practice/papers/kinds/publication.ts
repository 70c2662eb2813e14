import { dayText } from '../../../domain/day-text.js'
import { kind } from '../../kind.js'
import { AUDIENCES, FOR_MEMBERS } from '../audiences.js'

export default kind({
  id: 'publication',
  one: 'Publication',
  many: 'Publications',
  path: 'publications',
  what: 'A paper as it was published: for whom, for which meeting, with the hash of each form, and the loads and definitions its figures came from. Anyone can check it against its hash.',
  see: 'see-papers',
  change: 'publish-papers',
  safe: { audience: FOR_MEMBERS },
  isMade: true,
  isFixed: true,
  fields: {
    paper: { as: 'item', kind: 'paper', label: 'Paper', required: true },
    title: { as: 'line', label: 'Title', required: true },
    published: { as: 'day', label: 'Published', required: true },
    body: { as: 'line', label: 'Went to', required: true },
    meeting: { as: 'day', label: 'Day of the meeting' },
    audience: {
      as: 'choice',
      label: 'Published for',
      hint: 'The widest audience: what is for the public is also for members, and what is for members also for officers',
      required: true,
      choices: AUDIENCES
    },
    asAt: { as: 'day', label: 'Figures as at', required: true },
    knownAt: { as: 'moment', label: 'As known at', required: true },
    version: { as: 'number', label: 'Version of the paper', least: 1, most: 100_000, whole: true },
    // Whoever holds this hash and the members' form could try the numbers left out until it fits.
    officersHash: { as: 'line', label: 'Hash of the officers’ form', notSafe: true },
    membersHash: { as: 'line', label: 'Hash of the members’ form' },
    publicHash: { as: 'line', label: 'Hash of the public form' },
    loads: { as: 'words', label: 'Loads its figures came from', most: 20_000 },
    definitions: { as: 'words', label: 'Definitions it rests on', most: 20_000 }
  },
  list: {
    columns: ['body', 'meeting', 'audience', 'asAt'],
    filters: ['audience', 'body'],
    last: true
  },
  name: ({ title, published }) => `${title ?? ''}, ${published ? dayText(published) : 'no day'}`,
  sort: ({ published, title }) => `${published ?? ''} ${title ?? ''}`
})
