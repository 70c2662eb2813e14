/** Degrees of longitude and latitude. */
export type Position = readonly [number, number]

/** A closed line: its first position is its last. */
export type Ring = readonly Position[]

/** A ward: its code, its name and its polygons, each an outer ring and the holes in it. */
export interface Ward {
  readonly code: string
  readonly name: string
  readonly polygons: readonly (readonly Ring[])[]
}
