import { type CinRow, isNo, isYes } from '../return/cin-return.js'

/** Whether a spell in need has no closure date and was not a referral without further action. */
export function isOpenReferral(details: CinRow<'CINdetails'>): boolean {
  return !details.holds('CINclosureDate') && isNo(details.ReferralNFA)
}

/** Whether an enquiry has no date of an initial conference and is not said to need none. */
export function awaitsConference(enquiry: CinRow<'Section47'>): boolean {
  return !enquiry.holds('DateOfInitialCPC') && !isYes(enquiry.ICPCnotRequired)
}
