import type { CodeSet } from '../../domain/code-set.js'

/** Gender as the Standard Safeguarding Dataset holds it; the census wrote 1 and 2 until 2023-24. */
export const genderIdentity: CodeSet = {
  id: 'gender_identity',
  title: 'Gender identity',
  codes: [
    { code: '00', label: 'Not known', spellings: ['0', 'U', 'Unknown'] },
    { code: '01', label: 'Man/boy/male', spellings: ['1', 'M', 'Male'] },
    { code: '02', label: 'Woman/girl/female', spellings: ['2', 'F', 'Female'] },
    { code: '09', label: 'Prefer to self-describe', spellings: ['9'] }
  ]
}
