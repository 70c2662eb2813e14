import type { Value } from '../../src/lake/engine.js'
import { allocation } from './allocation.js'
import { audit } from './audit.js'
import { careRun, legalStatus, lookedAfter, periodOfCare, placement } from './care.js'
import type { Council } from './council.js'
import { episode, repair } from './episodes.js'
import { child, childIdentity, identityIssue } from './identity.js'
import { assessment, childInNeed, contact, earlyHelp, referral } from './in-need.js'
import { adoption, careLeaver, unaccompanied } from './leaving.js'
import { health, missingEpisode, offending } from './outcomes.js'
import { homeWard, postcode, ward } from './places.js'
import { childProtectionPlan, section47 } from './protection.js'
import { quarantine } from './quarantine.js'
import { reportedChild, reportedEpisode, toldEpisode } from './reported.js'
import { review } from './review.js'

/** The naive reading of each fact: its rows, without the authority, in no order. */
export const factTwins: Readonly<Record<string, (council: Council) => Record<string, Value>[]>> = {
  reported_child: reportedChild,
  child_identity: childIdentity,
  child,
  identity_issue: identityIssue,
  postcode,
  ward,
  home_ward: homeWard,
  reported_episode: reportedEpisode,
  told_episode: toldEpisode,
  episode,
  repair,
  quarantine,
  care_run: careRun,
  period_of_care: periodOfCare,
  looked_after: lookedAfter,
  legal_status: legalStatus,
  placement,
  review,
  contact,
  early_help: earlyHelp,
  referral,
  child_in_need: childInNeed,
  assessment,
  section_47: section47,
  child_protection_plan: childProtectionPlan,
  missing_episode: missingEpisode,
  health,
  offending,
  unaccompanied,
  adoption,
  care_leaver: careLeaver,
  allocation,
  audit
}
