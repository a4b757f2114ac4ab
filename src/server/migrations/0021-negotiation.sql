-- Answers, reveals and proposals as events that are only ever added to. An event with a side is private to that side for ever;
-- a reveal is an event of its own without a side, which repeats what it lays open.
create table negotiation_event (
  cooperation_id uuid not null references cooperation (id),
  seq int not null check (seq > 0),
  side text,
  kind text not null,
  payload jsonb not null,
  person_id uuid not null references person (id),
  at timestamptz not null,
  primary key (cooperation_id, seq),
  foreign key (cooperation_id, side) references party (cooperation_id, side),
  check ((kind in ('answered', 'released', 'readingAllowed', 'readingEnded')) = (side is not null)),
  check (kind in ('answered', 'released', 'readingAllowed', 'readingEnded', 'revealed', 'moved', 'proposed', 'changed', 'accepted', 'withdrawn'))
);
create trigger negotiation_event_is_append_only before update or delete on negotiation_event for each row execute function refuse_change();
create trigger negotiation_event_is_not_emptied before truncate on negotiation_event execute function refuse_change();

-- Commands that were done, by the key that the client gave them: sent again after a lost connection, they are not done again.
create table command_done (
  cooperation_id uuid not null references cooperation (id),
  person_id uuid not null references person (id),
  key uuid not null,
  -- SHA-256 of the command: the same key for something else is a mistake of the client.
  command_hash text not null,
  at timestamptz not null,
  primary key (cooperation_id, person_id, key)
);
create trigger command_done_is_append_only before update on command_done for each row execute function refuse_change();

alter table negotiation_event enable row level security;
alter table negotiation_event force row level security;
alter table command_done enable row level security;
alter table command_done force row level security;

create policy negotiation_event_seen on negotiation_event for select using (
  cooperation_id = asking_cooperation()::uuid and (deciding() or side is null or side in (select readable_sides()))
);
create policy negotiation_event_made on negotiation_event for insert with check (
  cooperation_id = asking_cooperation()::uuid and person_id = asking_person()::uuid and (side is null or side = asking_side())
);
create policy command_done_own on command_done
  using (cooperation_id = asking_cooperation()::uuid and person_id = asking_person()::uuid)
  with check (cooperation_id = asking_cooperation()::uuid and person_id = asking_person()::uuid);
grant select, insert on negotiation_event, command_done to handschlag_app;

-- Everything, for a command to decide on; whoever only reads gets what the policy shows.
create function events_to_decide(cooperation uuid) returns setof negotiation_event language plpgsql as $$
begin
  perform set_config('app.duty', 'decide', true);
  return query select e.* from negotiation_event e where e.cooperation_id = cooperation order by e.seq;
  perform set_config('app.duty', '', true);
end
$$;

-- Which questions each side has handed in: all that may be known of them outside the side.
create function handed_in(cooperation uuid) returns table (side text, question text) language plpgsql as $$
#variable_conflict use_column
begin
  perform set_config('app.duty', 'decide', true);
  return query
    select distinct e.side, q.question
    from negotiation_event e cross join lateral jsonb_array_elements_text(e.payload -> 'questions') as q (question)
    where e.cooperation_id = cooperation and e.kind = 'released'
      and not exists (
        select from negotiation_event u
        where u.cooperation_id = cooperation and u.side = e.side and u.kind = 'answered' and u.seq > e.seq
          and u.payload ->> 'question' = q.question and u.payload -> 'value' ->> 'kind' = 'unknown'
      )
    order by 1, 2;
  perform set_config('app.duty', '', true);
end
$$;
