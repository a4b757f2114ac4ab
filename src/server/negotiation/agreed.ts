import { catalogue } from '#core/negotiation/library.ts'
import { viewFor } from '#core/negotiation/view.ts'
import type { CooperationId } from '#core/shared/id.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { loadParties } from '../access/people.ts'
import { type Db, inReading, type Who } from '../db.ts'
import { loadToShow } from './queries.ts'

/** What all sides agreed, as whoever reads nothing private sees it; the same for every reader of the contract. */
export const readAgreed = (
  db: Db,
  who: Who,
  cooperation: CooperationId,
): Promise<Pick<CooperationView, 'name' | 'parties' | 'negotiation'>> =>
  inReading(db, who, async (tx) => {
    const { name } = await tx.selectFrom('cooperation').select('name').where('id', '=', cooperation).executeTakeFirstOrThrow()
    const parties = await loadParties(tx, cooperation)
    const negotiation = viewFor(await loadToShow(tx, cooperation), { role: 'staff', side: null }, catalogue)
    return {
      name,
      parties: parties.map((party) => ({
        side: party.side,
        name: party.name,
        joined: party.company_id !== null,
        left: party.left_at !== null,
      })),
      negotiation: negotiation as CooperationView['negotiation'],
    }
  })
