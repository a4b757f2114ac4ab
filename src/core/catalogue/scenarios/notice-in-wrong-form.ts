import { ago, at, type Scenario } from '../scenario.ts'

/** Notice was given on the phone, to the end of the quarter. */
export const noticeInWrongForm = {
  id: 'noticeInWrongForm',
  door: 'parting',
  situation: { noticeForm: at('spoken'), noticeReason: at('ordinary'), termPhase: at('open'), notice: ago(0), trialNotice: ago(0) },
  decisions: ['noticeValid'],
  also: ['noticeRuns'],
  closes: ['term.noticeForm', 'term.notice', 'term.noticeTo', 'term.kind', 'term.trialMonths', 'term.trialNotice', 'term.duringFixed'],
} as const satisfies Scenario
