import { z } from 'zod'
import { CooperationRef } from '#wire/access.ts'
import { EvidenceView } from '#wire/cooperation.ts'
import { type Db, inReading } from '../db.ts'
import type { Routes } from '../http/app.ts'

/** The chains that the viewer may read, each from its first leaf: enough to recompute every hash. */
export const evidenceRoutes =
  ({ db }: { readonly db: Db }): Routes =>
  (app) => {
    app.get(
      '/api/v1/cooperations/:cooperation/evidence',
      {
        config: { policy: 'evidence.read' },
        schema: { params: z.object({ cooperation: CooperationRef }), response: { 200: EvidenceView } },
      },
      (request) =>
        inReading(db, request.who, async (tx) => {
          const rows = await tx
            .selectFrom('evidence_leaf as leaf')
            .leftJoin('evidence_payload as kept', (join) =>
              join
                .onRef('kept.cooperation_id', '=', 'leaf.cooperation_id')
                .onRef('kept.stream', '=', 'leaf.stream')
                .onRef('kept.seq', '=', 'leaf.seq'),
            )
            .select([
              'leaf.stream',
              'leaf.seq',
              'leaf.at',
              'leaf.kind',
              'leaf.commitment',
              'leaf.previous',
              'leaf.hash',
              'kept.payload',
              'kept.salt',
            ])
            .where('leaf.cooperation_id', '=', request.params.cooperation)
            .orderBy('leaf.stream')
            .orderBy('leaf.seq')
            .execute()
          return { leaves: rows.map((row) => ({ ...row, at: row.at.toISOString() })) }
        }),
    )
  }
