import { categoryLabel } from '../../figures/dimension.js'
import type { Dimension } from '../../figures/figure.js'

/** Names that fit beside a chart, for lists whose labels are sentences. */
const SHORT: Readonly<Partial<Record<Dimension, Readonly<Record<string, string>>>>> = {
  placement_provider: {
    PR0: 'Parents',
    PR1: 'This council',
    PR2: 'Another council',
    PR3: 'Another public body',
    PR4: 'Private provider',
    PR5: 'Voluntary provider'
  },
  placement_type: {
    A3: 'For adoption by consent, with the foster carer',
    A4: 'For adoption by consent, elsewhere',
    A5: 'For adoption by order, with the foster carer',
    A6: 'For adoption by order, elsewhere',
    H5: 'Semi-independent living',
    K1: 'Secure children’s home',
    K2: 'Children’s home',
    K3: 'Supported accommodation',
    P1: 'With parents',
    R2: 'Hospital or nursing care',
    R3: 'Family centre',
    R5: 'Young offender institution',
    S1: 'Residential school',
    U1: 'Relatives or friends, long term',
    U2: 'Relatives or friends who may adopt',
    U3: 'Relatives or friends, other',
    U4: 'Other foster carers, long term',
    U5: 'Foster carers who may adopt',
    U6: 'Other foster carers'
  }
}

/** A category's name where there is little room: the usual one where that is short enough. */
export function shortName(by: Dimension, category: string): string {
  return SHORT[by]?.[category] ?? categoryLabel(by, category)
}
