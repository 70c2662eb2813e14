import type { Audience } from '../../documents/block.js'

const POSTS =
  /\b(advisers?|assistants?|boards?|chairs?|chief|co-ordinators?|coordinators?|commissioners?|directors?|executive|groups?|heads?|leaders?|leads?|managers?|members?|offices?|officers?|panels?|partnerships?|teams?|workers?)\b/i

// Words that posts and services are named by. A part with any other word may hold a person's name, and is not shown.
const KNOWN = new Set(
  `access adoption advice adult adults all and annual area assessment assistant assurance audit board business care
  carers centre chair chief child children co commissioning communities community contact contracts corporate council cabinet
  custody data deputy designated development director directors disabilities disability disabled district duty early
  education emotional executive family families finance for foster fostering front door group guardian head headteacher
  health help home homes housing human hub improvement inclusion independent information innovation inspection integrated intervention interim joint
  justice lead leader leaders learning leaving legal local locality looked after mash member mental multi-agency
  nursing of office officer operations ordinator participation partnership partnerships pathway pathways people
  performance permanence parenting personal placement placements planning policy practice prevention principal professional
  programme project protection quality referral residential return reunification resources responsible reviewing safeguarding school schools
  senior send service services sexual social specialist standards strategic strategy street systems sufficiency support
  targeted team teams the to transformation transition unit virtual voice vulnerable with work worker workers workforce
  young youth`.split(/\s+/)
)

/**
 * An owner as a paper names them: officers read who it is, members and the public the post alone, or null where what is
 * recorded is not plainly a post.
 * @example ownerShown('Jo Bell, Head of Fostering', 'members') // 'Head of Fostering'
 */
export function ownerShown(owner: unknown, audience: Audience): string | null {
  if (typeof owner !== 'string' || owner.trim() === '') return null
  if (audience === 'officers') return owner.trim()
  const parts = owner.split(/\s*[,;/()]\s*|\s+[–—-]\s+/).filter(part => part !== '')
  const posts = parts.filter((part, index) => isPlain(part) && (POSTS.test(part) || index > 0))
  return posts.some(part => POSTS.test(part)) ? posts.join(', ') : null
}

function isPlain(part: string): boolean {
  const words = part
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .split(/[^a-z-]+/)
    .filter(word => word !== '' && !/^\d+$/.test(word))
  return words.length > 0 && words.every(word => KNOWN.has(word) || POSTS.test(word))
}
