import type { Indicator } from '../../../indicators/indicator.js'
import type { TargetTable } from '../../../register/tables/decisions.js'
import { standingTargets } from '../../../register/targets.js'
import { momentText } from '../../moment-text.js'
import { targetText } from '../../target-text.js'

/** An indicator's targets: those that stand, and everything that was ever set, changed or withdrawn, the newest first. */
export interface TargetsShown {
  readonly standing: readonly (TargetRow & { readonly id: string })[]
  readonly history: readonly (TargetRow & { readonly did: string; readonly before: string | null })[]
}

interface TargetRow {
  readonly words: string
  readonly basis: string
  readonly by: string
  readonly at: string
}

/** Turns the history of an indicator's targets into what its page shows. */
export function targetsShown(history: readonly TargetTable[], { unit }: Pick<Indicator, 'unit'>): TargetsShown {
  const row = (target: TargetTable): TargetRow => ({
    words: targetText(target, unit),
    basis: target.basis ?? '',
    by: target.by_name,
    at: momentText(target.at)
  })
  const text = (target: TargetTable | undefined): string | null => (target ? targetText(target, unit) : null)
  return {
    standing: standingTargets(history).map(target => ({ id: target.id, ...row(target) })),
    history: history.map(target => {
      const before = text(history.find(({ id }) => id === target.replaces))
      if (target.value === null) return { ...row(target), did: 'Withdrawn', words: before ?? '', before: null }
      return { ...row(target), did: before === null ? 'Set' : 'Changed', before }
    })
  }
}
