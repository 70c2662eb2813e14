import { type DayNumber, dayText } from '../calendar.js'
import type { Child, Period } from '../life/child.js'
import { livedThereSince } from '../life/spells.js'
import { LEAVING_CARE } from '../life/workers.js'
import { known } from './as-at.js'
import { leaverAsAt } from './leaver-as-at.js'
import { type AddLine, isoDay } from './ssd-line.js'

/** The dataset's own codes; the Ofsted lists write the words. */
const SUITABILITY = { SUITABLE: '1', UNSUITABLE: '2', '': '' } as const

/** Adds a young person's leaving care, and a child's adoption or special guardianship, as they stood on a day. */
export function addLeaving(child: Child, asAt: DayNumber, add: AddLine): void {
  for (const [index, period] of child.periods.entries()) {
    if (period.start <= asAt) addPermanence(child, period, `${child.id}L${index + 1}`, asAt, add)
  }
  const leaver = leaverAsAt(child, asAt)
  if (leaver === null) return
  add('care_leavers', {
    clea_table_id: `${child.id}Z`,
    clea_person_id: child.id,
    clea_care_leaver_eligibility: leaver.eligibility,
    clea_care_leaver_in_touch: leaver.inTouch,
    clea_care_leaver_latest_contact: isoDay(leaver.contact, asAt),
    clea_care_leaver_accommodation: leaver.accommodation,
    clea_care_leaver_accom_suitable: SUITABILITY[leaver.suitability],
    clea_care_leaver_activity: leaver.activity,
    clea_pathway_plan_review_date: isoDay(leaver.contact, asAt),
    clea_care_leaver_personal_advisor: leaver.adviser,
    clea_care_leaver_allocated_team: LEAVING_CARE
  })
}

function addPermanence(child: Child, period: Period, id: string, asAt: DayNumber, add: AddLine): void {
  const { adoption } = period
  if (adoption !== null && adoption.decided <= asAt && adoption.ordered <= asAt)
    add('permanence', adoptionLine(child, period, id, asAt))
  const guarded = period.reason === 'E45' || period.reason === 'E46'
  if (guarded && period.end! <= asAt) {
    add('permanence', {
      perm_table_id: `${id}G`,
      perm_person_id: child.id,
      perm_cla_id: id,
      perm_permanence_order_date: dayText(period.end!),
      perm_permanence_order_type: 'SGO'
    })
  }
}

function adoptionLine(child: Child, period: Period, id: string, asAt: DayNumber) {
  const adoption = period.adoption!
  const { family } = adoption
  const matched = known(adoption.matched, asAt) !== null
  const adopted = isoDay(adoption.adopted, asAt)
  const reversed = isoDay(adoption.reversed, asAt)
  const placed = period.episodes.find(episode => episode.placement.type.startsWith('A'))
  return {
    perm_table_id: `${id}A`,
    perm_person_id: child.id,
    perm_cla_id: id,
    perm_adm_decision_date: dayText(adoption.decided),
    perm_placement_order_date: dayText(adoption.ordered),
    perm_placed_for_adoption_date: isoDay(adoption.placed, asAt),
    perm_matched_date: isoDay(adoption.matched, asAt),
    perm_adopted_by_carer_flag: matched ? (adoption.byCarer ? 'Y' : 'N') : '',
    perm_placed_foster_carer_date:
      matched && adoption.byCarer && placed ? dayText(livedThereSince(period, placed)) : '',
    perm_decision_reversed_date: reversed,
    perm_decision_reversed_reason: reversed === '' ? '' : adoption.reversedBecause!,
    perm_permanence_order_date: adopted,
    perm_permanence_order_type: adopted === '' ? '' : 'ADOPTION',
    perm_adopter_sex: adopted === '' ? '' : family.sexes,
    perm_adopter_legal_status: adopted === '' ? '' : family.legal,
    perm_number_of_adopters: adopted === '' ? '' : String(family.adopters)
  }
}
