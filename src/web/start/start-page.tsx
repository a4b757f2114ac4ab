import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useCommand } from '../http/use-command.ts'
import { useWords } from '../language/language.tsx'
import { cooperationsQuery, enterExample, examplesQuery, resetExamples, useMe } from '../session/data.ts'
import { Button } from '../ui/button.tsx'
import { classOf, Mark, Who } from '../ui/mark.tsx'
import { usePageTitle } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { Choice } from '../ui/choice.tsx'
import { ExampleDrawing } from './example-drawing.tsx'

/** The first page: who are you, what is yours, and three examples to walk through. */
export const StartPage = () => {
  const me = useMe()
  const t = useWords().start
  const heading = usePageTitle(t.title)
  const own = me.person !== null && me.demo === null
  return (
    <div className="wrap">
      <div className={own ? 'hero short' : 'hero'}>
        <h1 ref={heading} tabIndex={-1}>
          {own ? t.mine : t.title}
        </h1>
        {!own && <p className="sub">{t.sub}</p>}
      </div>
      {own ? <Mine /> : <WhoAreYou />}
      {me.setup.demo && <ExampleCooperations />}
    </div>
  )
}

const roles = ['owner', 'coach', 'lawyer', 'taxAdviser'] as const

const WhoAreYou = () => {
  const t = useWords().start
  const [role, setRole] = useState<(typeof roles)[number]>()
  const group = useRef<HTMLDivElement>(null)
  // The page stands, and this can be chosen, before the program has come.
  useEffect(() => {
    const chosen = group.current?.querySelector<HTMLInputElement>('input:checked')?.value
    setRole((now) => now ?? roles.find((each) => each === chosen))
  }, [])
  return (
    <section className="who-grid" aria-labelledby="who">
      <h2 id="who">{t.who}</h2>
      <div>
        <div ref={group} className="choices roles" role="radiogroup" aria-labelledby="who">
          {roles.map((each) => (
            <Choice
              key={each}
              name="role"
              value={each}
              checked={role === each}
              onChange={() => setRole(each)}
              label={t.roles[each].name}
              note={t.roles[each].says}
            >
              <div className="role-step">
                <p>{t.roles[each].step}</p>
                {(each === 'owner' || each === 'coach') && (
                  <Link to="/new" search={{ as: each }} className="btn solid">
                    {t.newCooperation}
                  </Link>
                )}
              </div>
            </Choice>
          ))}
        </div>
      </div>
    </section>
  )
}

/** How far each one is comes after the list: it takes the words of the catalogue and the engine. */
const HowFar = lazy(async () => ({ default: (await import('../overview/how-far.tsx')).HowFar }))

const Mine = () => {
  const t = useWords().start
  const shell = useWords().shell
  const { data } = useQuery(cooperationsQuery)
  if (data === undefined) return null
  return (
    <>
      {data.cooperations.length === 0 && <p className="sub">{t.mineEmpty}</p>}
      <ul className="mine">
        {data.cooperations.map(({ id, name, parties, me }) => {
          const away = parties.filter(({ joined }) => !joined)
          return (
            <li key={id}>
              <Link to="/c/$cooperation" params={{ cooperation: id }}>
                {name}
              </Link>
              <p className="meta seat">
                <Who of={me.side ?? 'coach'} name={parties.find(({ side }) => side === me.side)?.name ?? shell.roles[me.role]} />
                {away.length > 0 && <span>{t.waitingFor(away.map((party) => party.name).join(', '))}</span>}
              </p>
              <div className="how-far">
                <Suspense>
                  <HowFar id={id} />
                </Suspense>
              </div>
            </li>
          )
        })}
      </ul>
      <p className="page-foot">
        <Link to="/new" className="btn solid">
          {t.newCooperation}
        </Link>
      </p>
    </>
  )
}

const ExampleCooperations = () => {
  const t = useWords().start
  const navigate = useNavigate()
  const { data } = useQuery(examplesQuery)
  const enter = useCommand(enterExample, ({ cooperation }) => navigate({ to: '/c/$cooperation', params: { cooperation } }))
  const reset = useCommand(resetExamples)
  if (data === undefined) return <div className="to-come" />
  return (
    <section aria-labelledby="examples">
      <div className="section-head">
        <h2 id="examples">{t.examples}</h2>
        <p className="sub">{t.examplesSub}</p>
      </div>
      <RefusalLine refused={enter.refused ?? reset.refused} />
      <ul className="examples" aria-busy={enter.running}>
        {data.examples.map(({ example, name, seats }) => (
          <li key={example}>
            <ExampleDrawing example={example} />
            <h3>{t.example[example].title}</h3>
            <p className="says">
              {name}. {t.example[example].says}
            </p>
            <ul className="seats" aria-label={`${t.viewAs}: ${t.example[example].title}`}>
              {seats.map(({ seat, company, person }) => (
                <li key={seat}>
                  <button type="button" className={classOf(seat)} onClick={() => void enter.run(example, seat)}>
                    <Mark />
                    <span className="sr">{t.viewAs} </span>
                    <span className="seat-name">{company ?? t.coach}</span>
                    <span className="seat-role">{person}</span>
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="page-foot">
        <Button kind="plain" small busy={reset.running} onClick={() => void reset.run()}>
          {t.reset}
        </Button>
      </p>
    </section>
  )
}
