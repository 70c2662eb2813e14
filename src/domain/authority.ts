import type { Day } from './day.js'

/** An English authority with children's services. */
export interface Authority {
  /** The Department for Education's three-digit code; 806 is Middlesbrough. */
  readonly code: string
  readonly name: string
  /** The nine-character code of the Office for National Statistics, the newest where it has changed. */
  readonly onsCode: string
  /** Earlier ONS codes of the same authority, met in older files. */
  readonly formerOnsCodes: readonly string[]
  readonly region: Region
  /** First day of an authority made by reorganisation; null when it is older than 2012. */
  readonly started: Day | null
  /** First day on which an abolished authority was no more; null while it stands. */
  readonly ended: Day | null
  /** Codes of the authorities that took over an abolished one. */
  readonly successors: readonly string[]
}

/** The regions of the department's statistics, which give London as two. */
export type Region =
  | 'East Midlands'
  | 'East of England'
  | 'Inner London'
  | 'North East'
  | 'North West'
  | 'Outer London'
  | 'South East'
  | 'South West'
  | 'West Midlands'
  | 'Yorkshire and The Humber'

/** The authority with a department's code, abolished ones among them; undefined when there is none. @example authority('806')?.name // 'Middlesbrough' */
export function authority(code: string): Authority | undefined {
  return byCode.get(code)
}

/** Says whether text is the department's code of an authority, standing or abolished. */
export function isAuthority(code: string): boolean {
  return byCode.has(code)
}

type Extra = Partial<Pick<Authority, 'formerOnsCodes' | 'started' | 'ended' | 'successors'>>
type Entry = readonly [code: string, name: string, onsCode: string, region: Region, extra?: Extra]

const entries: readonly Entry[] = [
  ['201', 'City of London', 'E09000001', 'Inner London'],
  ['202', 'Camden', 'E09000007', 'Inner London'],
  ['203', 'Greenwich', 'E09000011', 'Outer London'],
  ['204', 'Hackney', 'E09000012', 'Inner London'],
  ['205', 'Hammersmith and Fulham', 'E09000013', 'Inner London'],
  ['206', 'Islington', 'E09000019', 'Inner London'],
  ['207', 'Kensington and Chelsea', 'E09000020', 'Inner London'],
  ['208', 'Lambeth', 'E09000022', 'Inner London'],
  ['209', 'Lewisham', 'E09000023', 'Inner London'],
  ['210', 'Southwark', 'E09000028', 'Inner London'],
  ['211', 'Tower Hamlets', 'E09000030', 'Inner London'],
  ['212', 'Wandsworth', 'E09000032', 'Inner London'],
  ['213', 'Westminster', 'E09000033', 'Inner London'],
  ['301', 'Barking and Dagenham', 'E09000002', 'Outer London'],
  ['302', 'Barnet', 'E09000003', 'Outer London'],
  ['303', 'Bexley', 'E09000004', 'Outer London'],
  ['304', 'Brent', 'E09000005', 'Outer London'],
  ['305', 'Bromley', 'E09000006', 'Outer London'],
  ['306', 'Croydon', 'E09000008', 'Outer London'],
  ['307', 'Ealing', 'E09000009', 'Outer London'],
  ['308', 'Enfield', 'E09000010', 'Outer London'],
  ['309', 'Haringey', 'E09000014', 'Inner London'],
  ['310', 'Harrow', 'E09000015', 'Outer London'],
  ['311', 'Havering', 'E09000016', 'Outer London'],
  ['312', 'Hillingdon', 'E09000017', 'Outer London'],
  ['313', 'Hounslow', 'E09000018', 'Outer London'],
  ['314', 'Kingston upon Thames', 'E09000021', 'Outer London'],
  ['315', 'Merton', 'E09000024', 'Outer London'],
  ['316', 'Newham', 'E09000025', 'Inner London'],
  ['317', 'Redbridge', 'E09000026', 'Outer London'],
  ['318', 'Richmond upon Thames', 'E09000027', 'Outer London'],
  ['319', 'Sutton', 'E09000029', 'Outer London'],
  ['320', 'Waltham Forest', 'E09000031', 'Outer London'],
  ['330', 'Birmingham', 'E08000025', 'West Midlands'],
  ['331', 'Coventry', 'E08000026', 'West Midlands'],
  ['332', 'Dudley', 'E08000027', 'West Midlands'],
  ['333', 'Sandwell', 'E08000028', 'West Midlands'],
  ['334', 'Solihull', 'E08000029', 'West Midlands'],
  ['335', 'Walsall', 'E08000030', 'West Midlands'],
  ['336', 'Wolverhampton', 'E08000031', 'West Midlands'],
  ['340', 'Knowsley', 'E08000011', 'North West'],
  ['341', 'Liverpool', 'E08000012', 'North West'],
  ['342', 'St. Helens', 'E08000013', 'North West'],
  ['343', 'Sefton', 'E08000014', 'North West'],
  ['344', 'Wirral', 'E08000015', 'North West'],
  ['350', 'Bolton', 'E08000001', 'North West'],
  ['351', 'Bury', 'E08000002', 'North West'],
  ['352', 'Manchester', 'E08000003', 'North West'],
  ['353', 'Oldham', 'E08000004', 'North West'],
  ['354', 'Rochdale', 'E08000005', 'North West'],
  ['355', 'Salford', 'E08000006', 'North West'],
  ['356', 'Stockport', 'E08000007', 'North West'],
  ['357', 'Tameside', 'E08000008', 'North West'],
  ['358', 'Trafford', 'E08000009', 'North West'],
  ['359', 'Wigan', 'E08000010', 'North West'],
  ['370', 'Barnsley', 'E08000038', 'Yorkshire and The Humber', { formerOnsCodes: ['E08000016'] }],
  ['371', 'Doncaster', 'E08000017', 'Yorkshire and The Humber'],
  ['372', 'Rotherham', 'E08000018', 'Yorkshire and The Humber'],
  ['373', 'Sheffield', 'E08000039', 'Yorkshire and The Humber', { formerOnsCodes: ['E08000019'] }],
  ['380', 'Bradford', 'E08000032', 'Yorkshire and The Humber'],
  ['381', 'Calderdale', 'E08000033', 'Yorkshire and The Humber'],
  ['382', 'Kirklees', 'E08000034', 'Yorkshire and The Humber'],
  ['383', 'Leeds', 'E08000035', 'Yorkshire and The Humber'],
  ['384', 'Wakefield', 'E08000036', 'Yorkshire and The Humber'],
  ['390', 'Gateshead', 'E08000037', 'North East', { formerOnsCodes: ['E08000020'] }],
  ['391', 'Newcastle upon Tyne', 'E08000021', 'North East'],
  ['392', 'North Tyneside', 'E08000022', 'North East'],
  ['393', 'South Tyneside', 'E08000023', 'North East'],
  ['394', 'Sunderland', 'E08000024', 'North East'],
  ['420', 'Isles of Scilly', 'E06000053', 'South West'],
  ['800', 'Bath and North East Somerset', 'E06000022', 'South West'],
  ['801', 'Bristol, City of', 'E06000023', 'South West'],
  ['802', 'North Somerset', 'E06000024', 'South West'],
  ['803', 'South Gloucestershire', 'E06000025', 'South West'],
  ['805', 'Hartlepool', 'E06000001', 'North East'],
  ['806', 'Middlesbrough', 'E06000002', 'North East'],
  ['807', 'Redcar and Cleveland', 'E06000003', 'North East'],
  ['808', 'Stockton-on-Tees', 'E06000004', 'North East'],
  ['810', 'Kingston upon Hull, City of', 'E06000010', 'Yorkshire and The Humber'],
  ['811', 'East Riding of Yorkshire', 'E06000011', 'Yorkshire and The Humber'],
  ['812', 'North East Lincolnshire', 'E06000012', 'Yorkshire and The Humber'],
  ['813', 'North Lincolnshire', 'E06000013', 'Yorkshire and The Humber'],
  ['815', 'North Yorkshire', 'E06000065', 'Yorkshire and The Humber', { formerOnsCodes: ['E10000023'] }],
  ['816', 'York', 'E06000014', 'Yorkshire and The Humber'],
  ['821', 'Luton', 'E06000032', 'East of England'],
  ['822', 'Bedford', 'E06000055', 'East of England'],
  ['823', 'Central Bedfordshire', 'E06000056', 'East of England'],
  ['825', 'Buckinghamshire', 'E06000060', 'South East', { formerOnsCodes: ['E10000002'] }],
  ['826', 'Milton Keynes', 'E06000042', 'South East'],
  ['830', 'Derbyshire', 'E10000007', 'East Midlands'],
  ['831', 'Derby', 'E06000015', 'East Midlands'],
  ['835', 'Dorset', 'E10000009', 'South West', { ended: '2019-04-01', successors: ['838', '839'] }],
  ['836', 'Poole', 'E06000029', 'South West', { ended: '2019-04-01', successors: ['839'] }],
  ['837', 'Bournemouth', 'E06000028', 'South West', { ended: '2019-04-01', successors: ['839'] }],
  ['838', 'Dorset', 'E06000059', 'South West', { started: '2019-04-01' }],
  ['839', 'Bournemouth, Christchurch and Poole', 'E06000058', 'South West', { started: '2019-04-01' }],
  ['840', 'County Durham', 'E06000047', 'North East'],
  ['841', 'Darlington', 'E06000005', 'North East'],
  ['845', 'East Sussex', 'E10000011', 'South East'],
  ['846', 'Brighton and Hove', 'E06000043', 'South East'],
  ['850', 'Hampshire', 'E10000014', 'South East'],
  ['851', 'Portsmouth', 'E06000044', 'South East'],
  ['852', 'Southampton', 'E06000045', 'South East'],
  ['855', 'Leicestershire', 'E10000018', 'East Midlands'],
  ['856', 'Leicester', 'E06000016', 'East Midlands'],
  ['857', 'Rutland', 'E06000017', 'East Midlands'],
  ['860', 'Staffordshire', 'E10000028', 'West Midlands'],
  ['861', 'Stoke-on-Trent', 'E06000021', 'West Midlands'],
  ['865', 'Wiltshire', 'E06000054', 'South West'],
  ['866', 'Swindon', 'E06000030', 'South West'],
  ['867', 'Bracknell Forest', 'E06000036', 'South East'],
  ['868', 'Windsor and Maidenhead', 'E06000040', 'South East'],
  ['869', 'West Berkshire', 'E06000037', 'South East'],
  ['870', 'Reading', 'E06000038', 'South East'],
  ['871', 'Slough', 'E06000039', 'South East'],
  ['872', 'Wokingham', 'E06000041', 'South East'],
  ['873', 'Cambridgeshire', 'E10000003', 'East of England'],
  ['874', 'Peterborough', 'E06000031', 'East of England'],
  ['876', 'Halton', 'E06000006', 'North West'],
  ['877', 'Warrington', 'E06000007', 'North West'],
  ['878', 'Devon', 'E10000008', 'South West'],
  ['879', 'Plymouth', 'E06000026', 'South West'],
  ['880', 'Torbay', 'E06000027', 'South West'],
  ['881', 'Essex', 'E10000012', 'East of England'],
  ['882', 'Southend-on-Sea', 'E06000033', 'East of England'],
  ['883', 'Thurrock', 'E06000034', 'East of England'],
  ['884', 'Herefordshire, County of', 'E06000019', 'West Midlands'],
  ['885', 'Worcestershire', 'E10000034', 'West Midlands'],
  ['886', 'Kent', 'E10000016', 'South East'],
  ['887', 'Medway', 'E06000035', 'South East'],
  ['888', 'Lancashire', 'E10000017', 'North West'],
  ['889', 'Blackburn with Darwen', 'E06000008', 'North West'],
  ['890', 'Blackpool', 'E06000009', 'North West'],
  ['891', 'Nottinghamshire', 'E10000024', 'East Midlands'],
  ['892', 'Nottingham', 'E06000018', 'East Midlands'],
  ['893', 'Shropshire', 'E06000051', 'West Midlands'],
  ['894', 'Telford and Wrekin', 'E06000020', 'West Midlands'],
  ['895', 'Cheshire East', 'E06000049', 'North West'],
  ['896', 'Cheshire West and Chester', 'E06000050', 'North West'],
  ['908', 'Cornwall', 'E06000052', 'South West'],
  ['909', 'Cumbria', 'E10000006', 'North West', { ended: '2023-04-01', successors: ['942', '943'] }],
  ['916', 'Gloucestershire', 'E10000013', 'South West'],
  ['919', 'Hertfordshire', 'E10000015', 'East of England'],
  ['921', 'Isle of Wight', 'E06000046', 'South East'],
  ['925', 'Lincolnshire', 'E10000019', 'East Midlands'],
  ['926', 'Norfolk', 'E10000020', 'East of England'],
  ['928', 'Northamptonshire', 'E10000021', 'East Midlands', { ended: '2021-04-01', successors: ['940', '941'] }],
  ['929', 'Northumberland', 'E06000057', 'North East', { formerOnsCodes: ['E06000048'] }],
  ['931', 'Oxfordshire', 'E10000025', 'South East'],
  ['933', 'Somerset', 'E06000066', 'South West', { formerOnsCodes: ['E10000027'] }],
  ['935', 'Suffolk', 'E10000029', 'East of England'],
  ['936', 'Surrey', 'E10000030', 'South East'],
  ['937', 'Warwickshire', 'E10000031', 'West Midlands'],
  ['938', 'West Sussex', 'E10000032', 'South East'],
  ['940', 'North Northamptonshire', 'E06000061', 'East Midlands', { started: '2021-04-01' }],
  ['941', 'West Northamptonshire', 'E06000062', 'East Midlands', { started: '2021-04-01' }],
  ['942', 'Cumberland', 'E06000063', 'North West', { started: '2023-04-01' }],
  ['943', 'Westmorland and Furness', 'E06000064', 'North West', { started: '2023-04-01' }]
]

/**
 * The 153 English authorities and the five abolished since 2012, in order of code. Source: Department for Education,
 * explore education statistics, Children looked after in England 2025, https://explore-education-statistics.service.gov.uk.
 */
export const authorities: readonly Authority[] = entries.map(([code, name, onsCode, region, extra]) => ({
  code,
  name,
  onsCode,
  formerOnsCodes: [],
  region,
  started: null,
  ended: null,
  successors: [],
  ...extra
}))

const byCode: ReadonlyMap<string, Authority> = new Map(authorities.map(each => [each.code, each]))
