import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { QuestionId } from '#core/catalogue/topic.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { nameOf, topicOf } from './answers.ts'

/** The way to the page where a question is answered. */
export const QuestionLink = ({
  view,
  question,
  className,
  from,
  children,
}: {
  readonly view: Pick<CooperationView, 'id'>
  readonly question: QuestionId
  readonly className?: string
  /** `review`: who answers comes back to this line of the review; `path`: goes on in the order of the interview, across the topics. */
  readonly from?: 'review' | 'path'
  readonly children: ReactNode
}) => (
  <Link
    to="/c/$cooperation/questions/$topic/$name"
    params={{ cooperation: view.id, topic: topicOf(question), name: nameOf(question) }}
    search={from === undefined ? {} : { from }}
    className={className}
  >
    {children}
  </Link>
)
