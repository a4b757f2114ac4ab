-- What has run out may be cleared away without holding its token: counted wishes for a link after a day, ended operator sessions.
create policy sign_in_request_old on sign_in_request using (at < now() - interval '1 day') with check (false);
create policy operator_session_old on operator_session using (expires_at < now()) with check (false);
