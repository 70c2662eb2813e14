import type { Register } from './register.js'

const KEPT_STEPS = 20

/** Uses up a one-time code; false when it was used before, perhaps a moment ago from elsewhere. */
export async function useCode(register: Register, userId: string, step: number): Promise<boolean> {
  await register.db
    .deleteFrom('code_used')
    .where('user_id', '=', userId)
    .where('step', '<', step - KEPT_STEPS)
    .execute()
  const written = await register.db
    .insertInto('code_used')
    .values({ user_id: userId, step })
    .onConflict(conflict => conflict.doNothing())
    .returning('step')
    .execute()
  return written.length === 1
}
