/** Where a cooperation stands, as a line of steps; on a phone only the present one is named. */
export const Phases = ({ names, now, label }: { readonly names: readonly string[]; readonly now: number; readonly label: string }) => (
  <ol className="phases" aria-label={label}>
    {names.map((name, index) => (
      <li key={name} className={index < now ? 'done' : index === now ? 'now' : undefined} aria-current={index === now ? 'step' : undefined}>
        {name}
      </li>
    ))}
  </ol>
)
