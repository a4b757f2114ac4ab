-- Who works together: companies, people, cooperations with their sides, and who is what in which. A membership is never changed:
-- a new role is a new row, an end is written once.
create table person (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  email text not null check (email = lower(email) and length(email) <= 254),
  language text not null check (language in ('de', 'en')),
  -- A made-up person of an example cooperation.
  demo boolean not null default false,
  created_at timestamptz not null default now()
);
create unique index person_email on person (email);

create table company (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  created_by uuid not null references person (id),
  created_at timestamptz not null default now()
);

create table cooperation (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  -- The example this is, or null for a real cooperation.
  demo text check (demo in ('finished', 'half-done', 'quarrelling')),
  created_by uuid not null references person (id),
  created_at timestamptz not null default now()
);

create table party (
  cooperation_id uuid not null references cooperation (id),
  side text not null check (side in ('a', 'b', 'c', 'd')),
  -- As its creator wrote it until an owner of the company has joined.
  name text not null check (length(name) between 1 and 200),
  company_id uuid references company (id),
  -- The company has left; its side is closed for ever, so that nobody else can open what it kept private.
  left_at timestamptz,
  primary key (cooperation_id, side)
);

create table membership (
  cooperation_id uuid not null references cooperation (id),
  id uuid not null,
  person_id uuid not null references person (id),
  role text not null check (role in ('owner', 'staff', 'coach', 'lawyer', 'taxAdviser')),
  side text,
  since timestamptz not null default now(),
  added_by uuid not null references person (id),
  ended_at timestamptz,
  ended_by uuid references person (id),
  ended_because text check (ended_because in ('left', 'removed', 'roleChanged', 'partyLeft', 'reset')),
  primary key (cooperation_id, id),
  foreign key (cooperation_id, side) references party (cooperation_id, side),
  check ((role = 'coach') = (side is null)),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_because is null))
);
create unique index membership_one_per_person on membership (cooperation_id, person_id) where ended_at is null;
create index membership_of_person on membership (person_id, cooperation_id) where ended_at is null;

create function refuse_second_ending() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null then
    raise exception 'a membership ends once' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger membership_ends_once before update on membership for each row execute function refuse_second_ending();

alter table person enable row level security;
alter table person force row level security;
alter table company enable row level security;
alter table company force row level security;
alter table cooperation enable row level security;
alter table cooperation force row level security;
alter table party enable row level security;
alter table party force row level security;
alter table membership enable row level security;
alter table membership force row level security;

-- Memberships: all of the cooperation that is asked about, and one's own in every cooperation.
create policy membership_seen on membership for select
  using (cooperation_id = asking_cooperation()::uuid or person_id = asking_person()::uuid);
create policy membership_made on membership for insert with check (cooperation_id = asking_cooperation()::uuid);
create policy membership_ended on membership for update
  using (cooperation_id = asking_cooperation()::uuid) with check (cooperation_id = asking_cooperation()::uuid);

create policy cooperation_seen on cooperation for select using (
  id = asking_cooperation()::uuid
  or id in (select m.cooperation_id from membership m where m.person_id = asking_person()::uuid and m.ended_at is null)
);
create policy cooperation_made on cooperation for insert with check (id = asking_cooperation()::uuid and created_by = asking_person()::uuid);
create policy cooperation_renamed on cooperation for update
  using (id = asking_cooperation()::uuid) with check (id = asking_cooperation()::uuid);

create policy party_seen on party for select using (
  cooperation_id = asking_cooperation()::uuid
  or cooperation_id in (select m.cooperation_id from membership m where m.person_id = asking_person()::uuid and m.ended_at is null)
);
create policy party_made on party for insert with check (cooperation_id = asking_cooperation()::uuid);
create policy party_changed on party for update
  using (cooperation_id = asking_cooperation()::uuid) with check (cooperation_id = asking_cooperation()::uuid);

create policy company_seen on company for select using (
  created_by = asking_person()::uuid or id in (select p.company_id from party p)
);
create policy company_made on company for insert with check (created_by = asking_person()::uuid);

-- People: oneself, and everybody who is or was in the cooperation that is asked about.
create policy person_seen on person for select using (
  id = asking_person()::uuid
  or id in (select m.person_id from membership m where m.cooperation_id = asking_cooperation()::uuid)
);
create policy person_made on person for insert with check (id = asking_person()::uuid);
create policy person_changed on person for update
  using (id = asking_person()::uuid) with check (id = asking_person()::uuid);

grant select, insert on person, company, cooperation, party, membership to handschlag_app;
grant update (name, language) on person to handschlag_app;
grant update (name) on cooperation to handschlag_app;
grant update (name, company_id, left_at) on party to handschlag_app;
grant update (ended_at, ended_by, ended_because) on membership to handschlag_app;
