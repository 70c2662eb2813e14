import type { CodeSet } from '../../domain/code-set.js'

/** Why an episode of care ended; every code but X1 is a way out of care. Source: SSDA903 collection guide. */
export const rec: CodeSet = {
  id: 'rec',
  title: 'Reason an episode ceased',
  codes: [
    {
      code: 'X1',
      label: 'Episode ceases, and new episode begins on same day, for any reason',
      spellings: ['Episode ceases, new episode begins the same or next day']
    },
    {
      code: 'E11',
      label: 'Adopted - application for an adoption order unopposed',
      spellings: ['Adopted - application unopposed']
    },
    {
      code: 'E12',
      label: 'Adopted - consent dispensed with by the court',
      spellings: ['Adopted - consent dispensed with']
    },
    { code: 'E2', label: 'Died' },
    {
      code: 'E3',
      label: 'Care taken over by another local authority in the UK',
      spellings: ['Care taken over by another LA']
    },
    {
      code: 'E4A',
      label:
        'Returned home to live with parent(s), relative(s) or other person(s) with parental responsibility, as part of the care planning process',
      spellings: ['Returned home to parents/PR - part of care plan']
    },
    {
      code: 'E4B',
      label:
        'Returned home to live with parent(s), relative(s) or other person(s) with parental responsibility, not part of the current care planning process',
      spellings: ['Returned home to parents/PR - not part of plan']
    },
    {
      code: 'E13',
      label: 'Left care to live with parent(s), relative(s) or other person(s) with no parental responsibility',
      spellings: ['Left care to live with parents, relatives or other person with no PR']
    },
    {
      code: 'E41',
      label: 'Residence order or child arrangement order granted',
      spellings: ['Residence order / child arrangements order granted']
    },
    {
      code: 'E45',
      label: 'Special guardianship order made to former foster carer(s), relative(s) or friend(s)',
      spellings: ['SGO to former foster carer - relative or friend']
    },
    {
      code: 'E46',
      label: 'Special guardianship order made to former foster carer(s), other than relative(s) or friend(s)',
      spellings: ['SGO to former foster carer - other']
    },
    {
      code: 'E47',
      label: 'Special guardianship order made to carer(s) other than former foster carer(s), relative(s) or friend(s)',
      spellings: ['SGO to carer other than former foster carer - relative or friend']
    },
    {
      code: 'E48',
      label:
        'Special guardianship order made to carer(s) other than former foster carer(s), other than relative(s) or friend(s)',
      spellings: ['SGO to carer other than former foster carer - other']
    },
    {
      code: 'E5',
      label: 'Moved into independent living with formalised advice/support',
      spellings: ['Moved into independent living - supported']
    },
    {
      code: 'E6',
      label: 'Moved into independent living without formalised advice/support',
      spellings: ['Moved into independent living - no formalised support']
    },
    {
      code: 'E7',
      label: 'Transferred to residential care funded by adult social care services',
      spellings: ['Transferred to residential care funded by adult social care']
    },
    {
      code: 'E8',
      label: 'Ceased for any other reason',
      spellings: ['Period of being looked after ceased for any other reason']
    },
    { code: 'E9', label: 'Sentenced to custody' },
    { code: 'E14', label: 'Accommodation on remand ended' },
    {
      code: 'E15',
      label: 'Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply',
      spellings: ['Age assessment determined child aged 18 or over']
    },
    { code: 'E16', label: 'Child moved abroad' },
    {
      code: 'E17',
      label: 'Aged 18 (or over) and remained with current carers (including staying put)',
      spellings: ['Aged 18+ and remained with current carers (staying put)']
    },
    { code: 'E43', label: 'Special guardianship order made to former foster carers', until: '2018-19' },
    {
      code: 'E44',
      label: 'Special guardianship order made to carers other than former foster carers',
      until: '2018-19'
    }
  ]
}
