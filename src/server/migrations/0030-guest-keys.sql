-- What opens a guest link: the token of a mail, which works once, and from then on the cookie of the browser that opened it. So a
-- mail that is passed on after its recipient has read it opens nothing, and a new one goes to the recipient only. The link itself
-- says for whom, for what and how long, and can be taken back with all its keys.
create table guest_key (
  cooperation_id uuid not null,
  link_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  opens text not null check (opens in ('mail', 'browser')),
  created_at timestamptz not null default now(),
  -- Of a mail: opened, or followed by a newer one.
  used_at timestamptz,
  replaced_at timestamptz,
  primary key (cooperation_id, link_id, token_hash),
  foreign key (cooperation_id, link_id) references guest_link (cooperation_id, id)
);
-- One browser may hold several links, one mail never does.
create index guest_key_token on guest_key (token_hash);
create unique index guest_key_mail on guest_key (token_hash) where opens = 'mail';

-- Only the owner of the tables migrates, and forced row level security holds for it too.
alter table guest_link no force row level security;
insert into guest_key (cooperation_id, link_id, token_hash, opens, created_at)
  select cooperation_id, id, token_hash, 'mail', created_at from guest_link;
alter table guest_link force row level security;

drop policy guest_link_seen on guest_link;
drop policy guest_link_settled on guest_link;
alter table guest_link drop column token_hash;
alter table guest_link
  -- The newest mail, and when it was written: how it fares, and not too many of them.
  add column mail_id uuid,
  add column mailed_at timestamptz not null default now(),
  add column language text not null default 'de' check (language in ('de', 'en'));

alter table guest_key enable row level security;
alter table guest_key force row level security;

-- Nobody but who holds a token sees that it is kept, the sender least of all.
create policy guest_key_seen on guest_key for select using (token_hash = asking_token());
create policy guest_key_made on guest_key for insert with check (cooperation_id = asking_cooperation()::uuid);
create policy guest_key_settled on guest_key for update using (token_hash = asking_token()) with check (token_hash = asking_token());
create policy guest_key_left on guest_key for delete using (token_hash = asking_token() and opens = 'browser');

create policy guest_link_seen on guest_link for select using (
  (cooperation_id, id) in (select k.cooperation_id, k.link_id from guest_key k where k.token_hash = asking_token())
  or (cooperation_id = asking_cooperation()::uuid and asking_person() is not null and side is not distinct from asking_side())
);
create policy guest_link_settled on guest_link for update
  using (cooperation_id = asking_cooperation()::uuid) with check (cooperation_id = asking_cooperation()::uuid);

grant select, insert, delete on guest_key to handschlag_app;
grant update (used_at, replaced_at) on guest_key to handschlag_app;
grant update (mail_id, mailed_at) on guest_link to handschlag_app;
