import { questionById } from '#core/catalogue/questions.ts'
import type { QuestionId } from '#core/catalogue/topic.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import type { Spoken } from '../catalogue/spoken.ts'
import type { makeProposal } from '../cooperation/data.ts'
import { useDraft } from '../cooperation/drafts.ts'
import type { CommandState } from '../http/use-command.ts'
import { useWords } from '../language/language.tsx'
import { ProposeForm, type ProposalDraft } from './propose-form.tsx'

/** The form of a new proposal about a question, while its draft is there. */
export const NewProposal = ({
  question,
  view,
  spoken,
  propose,
}: {
  readonly question: QuestionId
  readonly view: CooperationView
  readonly spoken: Spoken
  readonly propose: CommandState<Parameters<typeof makeProposal>, CooperationView>
}) => {
  const t = useWords().compare
  const { draft, set } = useDraft<ProposalDraft>(view, question)
  const asked = questionById(question)
  if (draft === undefined || asked === undefined) return null
  return (
    <ProposeForm
      question={asked}
      view={view}
      spoken={spoken}
      draft={draft}
      onDraft={set}
      busy={propose.running}
      submit={t.propose}
      onCancel={() => set(undefined)}
      onPropose={(value, grounds) =>
        void propose.run(view.id, { kind: 'answer', question, value }, grounds).then(({ ok }) => ok && set(undefined))
      }
    />
  )
}
