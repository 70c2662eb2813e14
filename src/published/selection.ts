import { z } from 'zod'

const code = z.string().regex(/^\d{3}$/)

/**
 * A selection of published facts in one JSON file, as Sightline ships them and as a region may hand them on: values lie as
 * text, one cell an area in the order of `areas`, comma between, blank where nothing is published, symbols as in the department's files.
 */
export const SELECTION = z.strictObject({
  format: z.literal('sightline-published-1'),
  title: z.string().min(1),
  licence: z.string(),
  note: z.string(),
  sources: z.array(z.strictObject({ title: z.string(), publisher: z.string(), url: z.string() })),
  authorities: z.array(z.strictObject({ code, name: z.string(), region: z.string().nullable() })),
  /** By model, then by authority: ten codes, nearest first, with spaces between. */
  neighbours: z.record(z.string(), z.record(code, z.string())),
  measures: z.array(
    z.strictObject({
      code: z.string().min(1),
      title: z.string(),
      topic: z.string(),
      unit: z.enum(['count', 'percent', 'rate per 10,000', 'months', 'other']),
      decimals: z.int().min(0).max(6),
      better: z.enum(['higher', 'lower']).nullable(),
      denominator: z.string().nullable(),
      suppressesOneToFive: z.boolean()
    })
  ),
  areas: z.array(z.string()),
  /** By measure, then by period as published. */
  values: z.record(z.string(), z.record(z.string(), z.string()))
})

export type Selection = z.infer<typeof SELECTION>
