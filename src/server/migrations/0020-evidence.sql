-- The evidence record (docs/evidence.md): who did what when, so that no change to it goes unnoticed. A leaf holds a salted
-- commitment; what happened stands beside it and may one day be erased, the leaf never. Each cooperation has one chain that all
-- read ('all') and one per side.
create table evidence_leaf (
  cooperation_id uuid not null references cooperation (id),
  stream text not null check (stream in ('all', 'a', 'b', 'c', 'd')),
  seq int not null check (seq > 0),
  at timestamptz not null,
  kind text not null,
  commitment text not null check (commitment ~ '^[0-9a-f]{64}$'),
  previous text not null check (previous ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (cooperation_id, stream, seq)
);

create table evidence_payload (
  cooperation_id uuid not null,
  stream text not null,
  seq int not null,
  salt text not null check (salt ~ '^[0-9a-f]{64}$'),
  -- Canonical JSON, byte for byte what was committed to; a json column would not keep it.
  payload text not null,
  primary key (cooperation_id, stream, seq),
  foreign key (cooperation_id, stream, seq) references evidence_leaf (cooperation_id, stream, seq)
);

create trigger evidence_leaf_is_append_only before update or delete on evidence_leaf for each row execute function refuse_change();
create trigger evidence_leaf_is_not_emptied before truncate on evidence_leaf execute function refuse_change();
create trigger evidence_payload_is_append_only before update on evidence_payload for each row execute function refuse_change();
create trigger evidence_payload_is_not_emptied before truncate on evidence_payload execute function refuse_change();

-- Which sides let the coach read their private answers. The newest row of a side counts.
create table coach_reading (
  cooperation_id uuid not null references cooperation (id),
  side text not null,
  seq int not null check (seq > 0),
  allowed boolean not null,
  person_id uuid not null references person (id),
  at timestamptz not null,
  primary key (cooperation_id, side, seq),
  foreign key (cooperation_id, side) references party (cooperation_id, side)
);
create trigger coach_reading_is_append_only before update or delete on coach_reading for each row execute function refuse_change();

alter table coach_reading enable row level security;
alter table coach_reading force row level security;

-- The sides whose private rows the person who asks may read: those of the own side for its owners and lawyers, and for the
-- coach the sides that allow it. Staff and tax advisers read none. Decided from the membership, not from what a query says.
create function readable_sides() returns setof text language sql stable as $$
  select m.side from membership m
  where m.cooperation_id = asking_cooperation()::uuid and m.person_id = asking_person()::uuid and m.ended_at is null and m.role in ('owner', 'lawyer')
  union all
  select r.side from membership m join coach_reading r on r.cooperation_id = m.cooperation_id
  where m.cooperation_id = asking_cooperation()::uuid and m.person_id = asking_person()::uuid and m.ended_at is null and m.role = 'coach'
    and r.allowed and r.seq = (select max(n.seq) from coach_reading n where n.cooperation_id = r.cooperation_id and n.side = r.side)
$$;

-- True inside the few functions that look at all sides in order to decide; they set the duty for their one query and take it
-- back. (A duty set in the head of a function would be neater, and needs a superuser.)
create function deciding() returns boolean language sql stable as $$ select coalesce(current_setting('app.duty', true), '') = 'decide' $$;

create policy coach_reading_seen on coach_reading for select using (
  cooperation_id = asking_cooperation()::uuid
  and (side = asking_side() or exists (
    select from membership m
    where m.cooperation_id = asking_cooperation()::uuid and m.person_id = asking_person()::uuid and m.ended_at is null and m.role = 'coach'
  ))
);
create policy coach_reading_made on coach_reading for insert
  with check (cooperation_id = asking_cooperation()::uuid and side = asking_side() and person_id = asking_person()::uuid);
grant select, insert on coach_reading to handschlag_app;

alter table evidence_leaf enable row level security;
alter table evidence_leaf force row level security;
alter table evidence_payload enable row level security;
alter table evidence_payload force row level security;

create policy evidence_leaf_seen on evidence_leaf for select using (
  cooperation_id = asking_cooperation()::uuid and (deciding() or stream = 'all' or stream in (select readable_sides()))
);
create policy evidence_leaf_made on evidence_leaf for insert
  with check (cooperation_id = asking_cooperation()::uuid and (stream = 'all' or stream = asking_side()));
-- No duty here: whoever appends needs the last hash, never a payload.
create policy evidence_payload_seen on evidence_payload for select using (
  cooperation_id = asking_cooperation()::uuid and (stream = 'all' or stream in (select readable_sides()))
);
create policy evidence_payload_made on evidence_payload for insert
  with check (cooperation_id = asking_cooperation()::uuid and (stream = 'all' or stream = asking_side()));
grant select, insert on evidence_leaf, evidence_payload to handschlag_app;

-- The last leaf of one stream, for the next one to follow.
create function last_leaf(cooperation uuid, in_stream text) returns table (seq int, hash text) language plpgsql as $$
#variable_conflict use_column
begin
  perform set_config('app.duty', 'decide', true);
  return query select l.seq, l.hash from evidence_leaf l where l.cooperation_id = cooperation and l.stream = in_stream order by l.seq desc limit 1;
  perform set_config('app.duty', '', true);
end
$$;
