import { sql } from 'kysely'
import { type Item, type ItemQuery, SHOWN } from './items.js'
import type { Register } from './register.js'
import { remembered } from './remembered.js'

const ENOUGH_ITEMS = 500

/**
 * The items of a kind that share words with a text, those that share most first; the item itself is not among them.
 * Where there are many items they are looked for by the rarer of the words, and by three at least.
 */
export function itemsSharingWords(
  register: Register,
  {
    authority,
    kind,
    words,
    limit
  }: Required<Pick<ItemQuery, 'authority' | 'kind' | 'limit'>> & {
    readonly words: readonly string[]
  },
  item: string
): Promise<readonly Item[]> {
  const asked = ['sharing words', item, words, limit]
  return remembered(register, { authority, kinds: [kind], asked }, async () => {
    const telling = await rarerOf(register, words)
    if (telling === null) return []
    return register.db
      .selectFrom('item')
      .select(SHOWN)
      .where('authority', '=', authority)
      .where('kind', '=', kind)
      .where('id', '!=', item)
      .where(sql<boolean>`words @@ ${telling}::tsquery`)
      .orderBy(sql`ts_rank(words, websearch_to_tsquery('english', ${words.join(' or ')}))`, 'desc')
      .orderBy('id')
      .limit(limit)
      .execute()
  })
}

/** A search for any of the words that are in few items, as far as the database knows how many; null when there are none. */
async function rarerOf({ db }: Register, words: readonly string[]): Promise<string | null> {
  const { rows } = await sql<{ search: string | null }>`
    with wanted as (
      select lexeme from unnest(to_tsvector('english', ${words.join(' ')}))
    ), known as (
      select each.word, each.share
      from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as each (word, share)
      where schemaname = current_schema() and tablename = 'item' and attname = 'words'
    ), rarest as (
      select lexeme, row_number() over rarest as place, sum(coalesce(share, 0)) over rarest as shares
      from wanted left join known on word = lexeme
      window rarest as (order by coalesce(share, 0), lexeme)
    )
    select string_agg(quote_literal(lexeme), ' | ') as search from rarest
    where place <= 3 or shares * (select reltuples from pg_class where oid = 'item'::regclass) <= ${ENOUGH_ITEMS}`.execute(
    db
  )
  return rows[0]?.search ?? null
}
