/** The department's names of the tables of the SSDA903 return, by the names of its source. */
export const SSDA903_TABLES: Readonly<Record<string, string>> = {
  header: 'Header',
  episodes: 'Episodes',
  reviews: 'Reviews',
  uasc: 'UASC',
  oc2: 'OC2',
  oc3: 'OC3',
  ad1: 'AD1',
  placed_adoption: 'PlacedAdoption',
  prev_perm: 'PrevPerm',
  missing: 'Missing',
  sw_episodes: 'SWEpisodes',
  dolo: 'DoLo'
}
