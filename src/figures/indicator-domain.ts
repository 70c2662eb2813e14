const DOMAINS: readonly (readonly [prefix: string, title: string])[] = [
  ['FD', 'Front door'],
  ['AS', 'Assessment'],
  ['CI', 'Children in need'],
  ['CP', 'Child protection'],
  ['CL', 'Children looked after'],
  ['PL', 'Placements'],
  ['PM', 'Permanence'],
  ['AD', 'Adoption'],
  ['HE', 'Health of children looked after'],
  ['MS', 'Missing'],
  ['CV', 'Care leavers'],
  ['QA', 'Quality of practice']
]

/** The part of the service an indicator is about, from the first two letters of its id. @example domainOf('CL01') // 'Children looked after' */
export function domainOf(id: string): string {
  return DOMAINS.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'Other'
}

/** Every part of the service, in the order a child meets them. */
export const domains: readonly string[] = [...DOMAINS.map(([, title]) => title), 'Other']
