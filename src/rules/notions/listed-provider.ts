import type { Provider } from '../lists/providers.js'
import type { Collection } from '../return/collection.js'

/**
 * The provider of an episode on Ofsted's list; null where its number is blank, XXXXXXX (not known) or not on the list,
 * which is another rule's to tell.
 */
export function listedProvider(
  { URN }: { readonly URN: string | null },
  { providers }: Pick<Collection, 'providers'>
): Provider | null {
  return URN === 'XXXXXXX' ? null : providers.of(URN)
}
