-- The newest instant on record, over all cooperations: a server whose clock lies behind it would write deadlines and evidence out
-- of order, and the health page must say so first. The function runs as the owner of the tables, who alone is let past the
-- cooperation of a leaf; it tells one instant and nothing of whose it is.
create index evidence_leaf_newest on evidence_leaf (at);

create policy evidence_leaf_newest on evidence_leaf for select to current_user using (true);

create function newest_record() returns timestamptz language sql stable security definer set search_path = handschlag, pg_temp
  as $$ select max(at) from evidence_leaf $$;
revoke execute on function newest_record() from public;
grant execute on function newest_record() to handschlag_app;
