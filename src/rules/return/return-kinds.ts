import { cinOrders, cinShapes } from './cin-return.js'
import type { ReturnKind } from './open-return.js'
import { ssda903Derived, ssda903Orders, ssda903Shapes } from './ssda903-return.js'

/** The returns whose rules are known. */
export const RETURN_KINDS = {
  ssda903: { shapes: ssda903Shapes, key: 'CHILD', orders: ssda903Orders, derived: ssda903Derived },
  cin_census: { shapes: cinShapes, key: 'LAchildID', orders: cinOrders, derived: () => ({}) }
} as const satisfies Record<string, ReturnKind>
