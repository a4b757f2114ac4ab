import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { constantOn, type ConstantId, type ConstantOnDay, type Overrides } from '#core/catalogue/constants.ts'
import { notesOf, type Noted } from '#core/catalogue/lints/lints.ts'
import type { Answers } from '#core/catalogue/topic.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import { writeConstants, type WriteConstant } from '#text/constants.ts'
import type { ConstantsAnswer } from '#wire/constants.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { agreedOf } from '../cooperation/answers.ts'
import { oncePer } from '../cooperation/once-per.ts'
import { fetched } from '../http/api.ts'
import { today } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'

const constantsQuery = queryOptions({
  queryKey: ['constants'],
  queryFn: ({ signal }) => fetched<ConstantsAnswer>('/constants', signal),
  staleTime: Infinity,
})

const none: Overrides = {}

/** What the operator of the server set; the numbers of the program until that is known. */
export const useOverrides = (): Overrides => useQuery(constantsQuery).data?.overrides ?? none

/** What is agreed brings up, worked out once for all lines of a page. */
const ofAgreed = oncePer((view: CooperationView) =>
  oncePer((overrides: Overrides) => notesOf(agreedOf(view), view.negotiation.sides, today(), overrides)),
)

export function useAgreedNotes(view: CooperationView): readonly Noted[] {
  return ofAgreed(view)(useOverrides())
}

/** What these answers bring up today. */
export function useNotes(answers: Answers, sides: readonly Side[]): readonly Noted[] {
  const overrides = useOverrides()
  return useMemo(() => notesOf(answers, sides, today(), overrides), [answers, sides, overrides])
}

export function useWriteConstant(): WriteConstant {
  const { locale } = useLanguage()
  const overrides = useOverrides()
  return useMemo(() => writeConstants(locale, today(), overrides), [locale, overrides])
}

/** Of the numbers a note names, those that somebody must look up. */
export const uncheckedOf = (ids: readonly ConstantId[], overrides: Overrides): readonly ConstantOnDay[] =>
  ids.map((id) => constantOn(id, today(), overrides)).filter(({ standing }) => standing === 'toCheck' || standing === 'outOfDate')
