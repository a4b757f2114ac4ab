-- Sheets: what each side writes down alone and lays open only when all have handed in (what a cooperation is worth, how well the
-- partners fit). Events that are only ever added to. A draft is private to its side; that a side has handed in, and what a round laid
-- open, everybody in the cooperation reads.
create table sheet_event (
  cooperation_id uuid not null references cooperation (id),
  kind text not null check (kind in ('value', 'fit')),
  seq int not null check (seq > 0),
  side text,
  type text not null check (type in ('saved', 'handedIn', 'revealed')),
  round int not null check (round > 0),
  payload jsonb not null,
  person_id uuid not null references person (id),
  at timestamptz not null,
  primary key (cooperation_id, kind, seq),
  foreign key (cooperation_id, side) references party (cooperation_id, side),
  check ((type = 'saved') = (side is not null))
);
create trigger sheet_event_is_append_only before update or delete on sheet_event for each row execute function refuse_change();
create trigger sheet_event_is_not_emptied before truncate on sheet_event execute function refuse_change();

alter table sheet_event enable row level security;
alter table sheet_event force row level security;

-- The side whose drafts the person who asks may read: the own one, for its owners and lawyers. Stricter than `readable_sides`: a coach
-- who may read the answers of a side does not see what it writes down blindly.
create function own_sheets() returns setof text language sql stable as $$
  select m.side from membership m
  where m.cooperation_id = asking_cooperation()::uuid and m.person_id = asking_person()::uuid and m.ended_at is null and m.role in ('owner', 'lawyer')
$$;

create policy sheet_event_seen on sheet_event for select using (
  cooperation_id = asking_cooperation()::uuid and (deciding() or side is null or side in (select own_sheets()))
);
create policy sheet_event_made on sheet_event for insert with check (
  cooperation_id = asking_cooperation()::uuid and person_id = asking_person()::uuid and (side is null or side = asking_side())
);
grant select, insert on sheet_event to handschlag_app;

-- The events of one kind with the newest draft of each side: enough to show, and to go on from. Only what the reader may see.
create function sheets_to_show(cooperation uuid, in_kind text) returns setof sheet_event language sql stable as $$
  select e.* from sheet_event e
  where e.cooperation_id = cooperation and e.kind = in_kind
    and (e.type <> 'saved' or e.seq = (
      select max(n.seq) from sheet_event n
      where n.cooperation_id = cooperation and n.kind = in_kind and n.type = 'saved' and n.side = e.side
    ))
  order by e.seq
$$;

-- The same of all sides, for a command to decide on.
create function sheets_to_decide(cooperation uuid, in_kind text) returns setof sheet_event language plpgsql as $$
begin
  perform set_config('app.duty', 'decide', true);
  return query select * from sheets_to_show(cooperation, in_kind);
  perform set_config('app.duty', '', true);
end
$$;
