-- Outgoing mail. A mail is written in the transaction of the command that causes it and sent afterwards. What it says, links
-- included, is kept apart: the command's own role may write it, and only the sender loop and the operator may read it.
create table mail (
  id uuid primary key,
  cooperation_id uuid references cooperation (id),
  -- The person whose command caused it; null for a sign-in link.
  caused_by uuid references person (id),
  recipient text not null check (length(recipient) <= 254),
  subject text not null,
  state text not null check (state in ('queued', 'sent', 'failed', 'outbox')),
  attempts int not null default 0,
  error text,
  created_at timestamptz not null default now(),
  next_attempt_at timestamptz not null default now(),
  sent_at timestamptz
);
create index mail_due on mail (next_attempt_at) where state = 'queued';
create index mail_newest on mail (created_at desc);

create table mail_body (
  mail_id uuid primary key references mail (id),
  text text not null,
  html text not null,
  -- The link in it is dead from then on, and the words with it.
  erase_at timestamptz not null
);

alter table mail enable row level security;
alter table mail force row level security;
alter table mail_body enable row level security;
alter table mail_body force row level security;

-- 'worker' is the sender loop, 'operator' the person who runs the server.
create function asking_for_mail() returns boolean language sql stable as $$ select coalesce(current_setting('app.mail', true), '') in ('worker', 'operator') $$;

create policy mail_seen on mail for select using (
  asking_for_mail() or (cooperation_id = asking_cooperation()::uuid and asking_person() is not null)
);
create policy mail_made on mail for insert with check (true);
create policy mail_tended on mail for update using (asking_for_mail()) with check (asking_for_mail());

create policy mail_body_seen on mail_body for select using (asking_for_mail());
create policy mail_body_made on mail_body for insert with check (true);
create policy mail_body_erased on mail_body for delete using (asking_for_mail());

grant select, insert on mail, mail_body to handschlag_app;
grant update (state, attempts, error, next_attempt_at, sent_at) on mail to handschlag_app;
grant delete on mail_body to handschlag_app;
