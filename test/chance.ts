import fc from 'fast-check'

/** What every random test draws from: the same on each run, unless SIGHTLINE_SEED names another. */
export const SEED = Number(process.env.SIGHTLINE_SEED ?? 903)

fc.configureGlobal({ seed: SEED })

export default fc
