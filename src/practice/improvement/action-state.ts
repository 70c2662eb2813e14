/** Every state of an action that still wants doing. */
export const OPEN_STATES = ['not started', 'on track', 'at risk', 'off track'] as const

/** Says whether an action still wants doing. */
export function isOpen(state: unknown): boolean {
  return (OPEN_STATES as readonly unknown[]).includes(state)
}

/** Says whether an action has been delivered, its impact shown or not. */
export function isDelivered(state: unknown): boolean {
  return state === 'delivered' || state === 'impact shown'
}

/** States in which a plan shows an action as going well or done, so that nobody asks about it. */
export const GREEN_STATES = ['on track', 'delivered', 'impact shown'] as const
