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
  fromReview = false,
  children,
}: {
  readonly view: Pick<CooperationView, 'id'>
  readonly question: QuestionId
  readonly className?: string
  /** Who answers then comes back to this line of the review. */
  readonly fromReview?: boolean
  readonly children: ReactNode
}) => (
  <Link
    to="/c/$cooperation/questions/$topic/$name"
    params={{ cooperation: view.id, topic: topicOf(question), name: nameOf(question) }}
    search={fromReview ? { from: 'review' } : {}}
    className={className}
  >
    {children}
  </Link>
)
