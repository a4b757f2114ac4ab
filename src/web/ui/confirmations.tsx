import { classOf, Mark, type Whose } from './mark.tsx'

/** Who has confirmed stands in ink, who is missing stays dashed and is named; the halves stand in the order of the sides. */
export const Confirmations = ({
  label,
  halves,
}: {
  readonly label: string
  readonly halves: readonly { readonly of: Whose; readonly confirmed: boolean; readonly says: string }[]
}) => (
  <ul className="confirmations" aria-label={label}>
    {halves.map(({ of, confirmed, says }) => (
      <li key={of} className={`${classOf(of)} ${confirmed ? 'yes' : 'no'}`}>
        <Mark />
        {says}
      </li>
    ))}
  </ul>
)
