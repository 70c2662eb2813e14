import { domainOf } from '../../figures/indicator-domain.js'
import type { Indicator } from '../../indicators/indicator.js'
import type { Item } from '../../register/items.js'
import { itemsKey } from './held-items.js'
import type { Need } from './need.js'

/** Needs with each indicator named that they mean; those of an indicator that is no more are left out. */
export function spelledOut(
  needs: readonly Need[],
  indicators: readonly Indicator[],
  items: ReadonlyMap<string, readonly Item[]>
): readonly Need[] {
  const rows = (ids: readonly string[], day: string): Need[] =>
    ids.map(indicator => ({ of: 'row' as const, indicator, day }))
  const known = new Set(indicators.map(({ id }) => id))
  const all = needs.flatMap((need): readonly Need[] => {
    if (need.of === 'rows') {
      const { domain, day } = need
      const own = indicators.filter(({ id }) => domain === null || domainOf(id) === domain)
      return rows(
        own.map(({ id }) => id),
        day
      )
    }
    if (need.of !== 'named rows') return [need]
    const named = items.get(itemsKey(need.kind, null)) ?? []
    return rows([...new Set(named.map(({ fields }) => String(fields[need.field])))], need.day)
  })
  return all.filter(need => !('indicator' in need) || known.has(need.indicator))
}
