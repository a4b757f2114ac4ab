import { Link } from '@tanstack/react-router'
import { topicsOf } from '#core/fit/items.ts'
import type { TalkingPoint } from '#core/fit/talking-points.ts'
import type { TopicId } from '#core/catalogue/topic.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import { fitWordsOf, type FitWords } from '#text/fit.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useSpoken } from '../catalogue/spoken.ts'
import { partiesOf } from '../cooperation/data.ts'
import { useLanguage, type Words } from '../language/language.tsx'

type Point = TalkingPoint<Side>

export const pointTitle = (said: FitWords, point: Point): string => {
  switch (point.kind) {
    case 'must':
      return said.musts[point.about].short
    case 'readiness':
      return said.readiness[point.about]
    case 'apart':
    case 'low':
      return said.scales[point.about].short
    case 'wish':
      return said.wishes[point.about].short
    case 'oneSided':
      return said.knowledge[point.about]
  }
}

const pointNote = (t: Words['fit']['talk'], names: (sides: readonly Side[]) => string, point: Point): string => {
  switch (point.kind) {
    case 'must':
      return t.must(names(point.sides), point.isUnclear)
    case 'readiness':
      return t.readiness(names(point.sides))
    case 'apart':
      return t.apart(point.apart, names(point.lower), names(point.higher))
    case 'low':
      return t.low
    case 'wish':
      return t.wish(names(point.sides))
    case 'oneSided':
      return t.oneSided(names(point.shares), names(point.keeps))
  }
}

/** Each point with the topics in which it is settled. */
export const PointList = ({ view, points }: { readonly view: CooperationView; readonly points: readonly Point[] }) => {
  const { locale, words } = useLanguage()
  const t = words.fit.talk
  const said = fitWordsOf(locale)
  const spoken = useSpoken()
  const parties = partiesOf(view)
  const names = (sides: readonly Side[]): string => spoken.tools.list(sides.map(parties.name))
  return (
    <ol className="fit-points">
      {points.map((point) => (
        <li key={`${point.kind}-${point.about}`}>
          <div>
            <h3>{pointTitle(said, point)}</h3>
            <p className="meta">{pointNote(t, names, point)}</p>
          </div>
          <p className="meta">
            {t.settle}{' '}
            {topicsOf[point.about].map((topic, at) => (
              <span key={topic}>
                {at > 0 && ' · '}
                <Link to="/c/$cooperation/questions/$topic" params={{ cooperation: view.id, topic }}>
                  {spoken.heading(topic as TopicId)}
                </Link>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  )
}
