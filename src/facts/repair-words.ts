const WORDS: Readonly<Record<string, string>> = {
  ends_before_it_starts:
    'Episode ended before it started: taken to end on the day it started, or when the next one started if it went on.',
  overlaps_the_next: 'Episode ended after the next one started: taken to end when the next one started.',
  open_before_the_next:
    'Episode had no end although the same file has a later one: taken to end when the next one started.',
  left_open:
    'Episode was open in one year’s return and missing from the next: taken to end on the first day of the next.',
  gap_after_x1:
    'Episode ended because another began at once, but a gap follows: taken to end when the next one started.',
  told_twice: 'Episode stood twice in one file: counted once.',
  id_used_again: 'One id stood for two children: they are counted apart.',
  date_of_birth_corrected:
    'A child had two dates of birth and the same episode under both: one child, the newest believed.',
  no_child_id: 'Record without a child’s id: kept, and not counted.',
  no_such_child: 'Record of a child whom no list of children in its file holds: kept, and not counted.',
  no_date: 'Record without its day: kept, and not counted.'
}

/** What a named rule does with records, in one plain sentence. What was sent is kept beside what was made of it. */
export function repairWords(rule: string): string {
  return WORDS[rule] ?? rule
}
