/**
 * The counties of two tiers and the districts in them, by the numbers of their ONS codes (E10… and E07…), first and
 * last of each run. Source: ONS, local authority district codes 2009 to 2023.
 */
const COUNTIES: readonly (readonly [county: string, ...runs: readonly (readonly [number, number])[]])[] = [
  ['E10000003', [8, 12]],
  ['E10000006', [26, 31]],
  ['E10000007', [32, 39]],
  ['E10000008', [40, 47]],
  ['E10000009', [48, 53]],
  ['E10000011', [61, 65]],
  ['E10000012', [66, 77]],
  ['E10000013', [78, 83]],
  ['E10000014', [84, 94]],
  ['E10000015', [95, 104], [240, 243]],
  ['E10000016', [105, 116]],
  ['E10000017', [117, 128]],
  ['E10000018', [129, 135]],
  ['E10000019', [136, 142]],
  ['E10000020', [143, 149]],
  ['E10000021', [150, 156]],
  ['E10000023', [163, 169]],
  ['E10000024', [170, 176]],
  ['E10000025', [177, 181]],
  ['E10000027', [187, 191], [246, 246]],
  ['E10000028', [192, 199]],
  ['E10000029', [200, 206], [244, 245]],
  ['E10000030', [207, 217]],
  ['E10000031', [218, 222]],
  ['E10000032', [223, 229]],
  ['E10000034', [234, 239]],
  ['E10000002', [4, 7]]
]

const countyOf: ReadonlyMap<string, string> = new Map<string, string>(
  COUNTIES.flatMap(([county, ...runs]) =>
    runs.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => [`E07${String(first + i).padStart(6, '0')}`, county] as const)
    )
  )
)

/** The ONS code of the authority with children's services: of a district its county, of any other itself. @example authorityOfDistrict('E07000008') // 'E10000003' */
export function authorityOfDistrict(code: string): string {
  return countyOf.get(code) ?? code
}
