import { dataset } from '../dataset.js'

export default dataset({
  id: 'csww_indicators',
  title: "Children's social work workforce",
  suppressesOneToFive: false,
  filters: [],
  columns: [
    { column: 'inpost_fte', title: 'Social workers in post (FTE)', unit: 'count', decimals: 1 },
    { column: 'inpost_headcount', title: 'Social workers in post', unit: 'count', decimals: 0 },
    { column: 'starters_fte', title: 'Social workers starting (FTE)', unit: 'count', decimals: 1 },
    { column: 'starters_headcount', title: 'Social workers starting', unit: 'count', decimals: 0 },
    { column: 'leavers_fte', title: 'Social workers leaving (FTE)', unit: 'count', decimals: 1 },
    { column: 'leavers_headcount', title: 'Social workers leaving', unit: 'count', decimals: 0 },
    { column: 'turnover_rate_fte', title: 'Turnover of social workers (%, FTE)', unit: 'percent', decimals: 1 },
    {
      column: 'turnover_rate_headcount',
      title: 'Turnover of social workers (%, headcount)',
      unit: 'percent',
      decimals: 1
    },
    { column: 'agency_fte', title: 'Agency social workers (FTE)', unit: 'count', decimals: 1 },
    { column: 'agency_headcount', title: 'Agency social workers', unit: 'count', decimals: 0 },
    { column: 'agency_rate_fte', title: 'Agency social workers (%, FTE)', unit: 'percent', decimals: 1 },
    { column: 'agency_rate_headcount', title: 'Agency social workers (%, headcount)', unit: 'percent', decimals: 1 },
    { column: 'agency_cover_fte', title: 'Agency social workers covering vacancies (FTE)', unit: 'count', decimals: 1 },
    {
      column: 'agency_cover_rate_fte',
      title: 'Agency social workers covering vacancies (%, FTE)',
      unit: 'percent',
      decimals: 1
    },
    { column: 'vacancy_fte', title: 'Vacancies (FTE)', unit: 'count', decimals: 1 },
    { column: 'vacancy_rate_fte', title: 'Vacancy rate (%, FTE)', unit: 'percent', decimals: 1 },
    {
      column: 'vacancy_agency_cover_rate_fte',
      title: 'Vacancies covered by agency social workers (%, FTE)',
      unit: 'percent',
      decimals: 1
    },
    { column: 'case_holders_fte', title: 'Social workers holding cases (FTE)', unit: 'count', decimals: 1 },
    { column: 'cases', title: 'Cases held', unit: 'count', decimals: 0 },
    { column: 'caseload_fte', title: 'Average caseload (cases per FTE)', unit: 'other', decimals: 1 },
    { column: 'working_days_lost_fte', title: 'Working days lost to sickness (FTE)', unit: 'count', decimals: 1 },
    { column: 'absence_rate_fte', title: 'Sickness absence rate (%, FTE)', unit: 'percent', decimals: 1 }
  ],
  lait: {
    inpost_fte: 'Work_Force_NoSW',
    vacancy_rate_fte: 'Work_Force_Vac_Rate',
    turnover_rate_fte: 'Work_Force_TO_Rate',
    agency_rate_fte: 'Work_Force_Agecy_Rate',
    agency_cover_rate_fte: 'Work_Force_AgencyCover',
    vacancy_agency_cover_rate_fte: 'Vacancies_cover',
    absence_rate_fte: 'Work_Force_SWAbsence',
    cases: 'Work_Force_Num_CaseHeld',
    caseload_fte: 'Work_Force_AvgNumCase_SW',
    starters_fte: 'Social_Work_Starters',
    leavers_fte: 'Social_Work_Leavers'
  }
})
