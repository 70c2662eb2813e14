import { someLines, type Trouble } from './trouble.js'

const COLUMNS = ['HOME_POST', 'PL_POST', 'Placement postcode', 'clap_cla_placement_postcode']

/** Postcodes without their space, in small letters, or no postcode at all: about 1 in 150. */
export const junkPostcodes: Trouble = {
  id: 'junk-postcodes',
  befalls: ['ssda903', 'annex_a', 'ssd'],
  spoil: ({ sheets }, random) => {
    for (const { lines, headers } of sheets) {
      for (const header of headers.filter(each => COLUMNS.includes(each))) {
        for (const line of someLines(lines, 0.007, random))
          line[header] = random.chance(0.15) ? 'nope' : (line[header] ?? '').replace(' ', '').toLowerCase()
      }
    }
  }
}
