-- Links that let somebody in. Only the SHA-256 of a token of 256 random bits is kept, so that nobody who reads these rows,
-- the sender included, can use a link. Whoever holds a token sees exactly the row it belongs to.
create function asking_token() returns bytea language sql stable as $$ select decode(nullif(current_setting('app.token', true), ''), 'hex') $$;

create table invitation (
  cooperation_id uuid not null references cooperation (id),
  id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  email text not null check (email = lower(email) and length(email) <= 254),
  role text not null check (role in ('owner', 'staff', 'coach', 'lawyer', 'taxAdviser')),
  side text,
  language text not null check (language in ('de', 'en')),
  invited_by uuid not null references person (id),
  mail_id uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by uuid references person (id),
  revoked_at timestamptz,
  revoked_because text check (revoked_because in ('revoked', 'resent', 'partyLeft')),
  primary key (cooperation_id, id),
  foreign key (cooperation_id, side) references party (cooperation_id, side),
  check ((role = 'coach') = (side is null)),
  check ((used_at is null) = (used_by is null)),
  check ((revoked_at is null) = (revoked_because is null)),
  check (used_at is null or revoked_at is null)
);
create unique index invitation_token on invitation (token_hash);

create table guest_link (
  cooperation_id uuid not null references cooperation (id),
  id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  email text not null check (email = lower(email) and length(email) <= 254),
  purpose text not null check (purpose in ('readContract')),
  side text,
  created_by uuid not null references person (id),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (cooperation_id, id),
  foreign key (cooperation_id, side) references party (cooperation_id, side)
);
create unique index guest_link_token on guest_link (token_hash);

-- The browser of the person who runs the server, after it opened the link printed in the terminal.
create table operator_session (
  token_hash bytea primary key check (length(token_hash) = 32),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);

-- How often an address asked for a sign-in link, whether it is known or not; the address itself is not kept.
create table sign_in_request (
  address_hash bytea not null check (length(address_hash) = 32),
  id uuid not null,
  at timestamptz not null default now(),
  primary key (address_hash, id)
);

alter table invitation enable row level security;
alter table invitation force row level security;
alter table guest_link enable row level security;
alter table guest_link force row level security;
alter table operator_session enable row level security;
alter table operator_session force row level security;
alter table sign_in_request enable row level security;
alter table sign_in_request force row level security;

-- An invitation is the business of the side it is for and of the person who sent it; the coach's is everybody's.
create policy invitation_seen on invitation for select using (
  token_hash = asking_token()
  or (
    cooperation_id = asking_cooperation()::uuid
    and asking_person() is not null
    and (side is null or side = asking_side() or invited_by = asking_person()::uuid)
  )
);
create policy invitation_made on invitation for insert
  with check (cooperation_id = asking_cooperation()::uuid and invited_by = asking_person()::uuid);
create policy invitation_settled on invitation for update
  using (cooperation_id = asking_cooperation()::uuid) with check (cooperation_id = asking_cooperation()::uuid);

create policy guest_link_seen on guest_link for select using (
  token_hash = asking_token()
  or (cooperation_id = asking_cooperation()::uuid and asking_person() is not null and side is not distinct from asking_side())
);
create policy guest_link_made on guest_link for insert
  with check (cooperation_id = asking_cooperation()::uuid and created_by = asking_person()::uuid and side is not distinct from asking_side());
create policy guest_link_settled on guest_link for update
  using (token_hash = asking_token() or cooperation_id = asking_cooperation()::uuid)
  with check (token_hash = asking_token() or cooperation_id = asking_cooperation()::uuid);

create policy operator_session_own on operator_session using (token_hash = asking_token()) with check (token_hash = asking_token());
create policy sign_in_request_own on sign_in_request using (address_hash = asking_token()) with check (address_hash = asking_token());

grant select, insert on invitation, guest_link to handschlag_app;
grant update (used_at, used_by, revoked_at, revoked_because) on invitation to handschlag_app;
grant update (last_used_at, revoked_at) on guest_link to handschlag_app;
grant select, insert, delete on operator_session, sign_in_request to handschlag_app;
