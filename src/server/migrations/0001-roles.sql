-- The role that serves requests. It owns nothing and cannot bypass row level security; every later migration grants it exactly
-- what requests need. The embedded database and cautious administrators create it beforehand; then there is nothing to create.
do $$
begin
  if not exists (select from pg_roles where rolname = 'handschlag_app') then
    begin
      create role handschlag_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
    exception
      -- Another database of the same server may be migrated at this moment.
      when duplicate_object or unique_violation then null;
    end;
  end if;
  if exists (select from pg_roles where rolname = 'handschlag_app' and (rolsuper or rolbypassrls)) then
    raise exception 'the role handschlag_app is a superuser or bypasses row level security; take that right away from it';
  end if;
  if not pg_has_role(current_user, 'handschlag_app', 'member') then
    execute format('grant handschlag_app to %I', current_user);
  end if;
end
$$;

grant usage on schema handschlag to handschlag_app;
grant select on migration to handschlag_app;

-- Who is asking, as `inTransaction` says it at the start of each transaction; null when nobody is.
create function asking_person() returns text language sql stable as $$ select nullif(current_setting('app.person', true), '') $$;
create function asking_cooperation() returns text language sql stable as $$ select nullif(current_setting('app.cooperation', true), '') $$;
create function asking_side() returns text language sql stable as $$ select nullif(current_setting('app.side', true), '') $$;

-- For tables that are only ever added to: `create trigger ... before update or delete on ... execute function refuse_change()`.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: a change is a new row', tg_table_name using errcode = 'restrict_violation';
end
$$;
