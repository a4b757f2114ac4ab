-- Sign-in by better-auth, in a schema of its own that the role of requests cannot read: a query that goes wrong elsewhere never
-- meets a session. Its own connection has its own role, which in turn sees nothing but this schema.
do $$
begin
  if not exists (select from pg_roles where rolname = 'handschlag_auth') then
    begin
      create role handschlag_auth nologin nosuperuser nobypassrls nocreatedb nocreaterole;
    exception
      -- Another database of the same server may be migrated at this moment.
      when duplicate_object or unique_violation then null;
    end;
  end if;
  if not pg_has_role(current_user, 'handschlag_auth', 'member') then
    execute format('grant handschlag_auth to %I', current_user);
  end if;
end
$$;

create schema handschlag_auth;

create table handschlag_auth."user" (
  id uuid primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);

create table handschlag_auth.session (
  id uuid primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" uuid not null references handschlag_auth."user" (id) on delete cascade
);
create index session_of_user on handschlag_auth.session ("userId");

create table handschlag_auth.account (
  id uuid primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" uuid not null references handschlag_auth."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index account_of_user on handschlag_auth.account ("userId");

create table handschlag_auth.verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_identifier on handschlag_auth.verification (identifier);

create table handschlag_auth.passkey (
  id uuid primary key,
  name text,
  "publicKey" text not null,
  "userId" uuid not null references handschlag_auth."user" (id) on delete cascade,
  "credentialID" text not null unique,
  -- A whole number of 32 bits without a sign, kept as the number type that JavaScript has.
  counter double precision not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamptz,
  aaguid text
);
create index passkey_of_user on handschlag_auth.passkey ("userId");

grant usage on schema handschlag_auth to handschlag_auth;
grant select, insert, update, delete on all tables in schema handschlag_auth to handschlag_auth;
