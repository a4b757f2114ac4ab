-- How many mails somebody caused, over all cooperations: a server that anybody may sign in to must not send mail to strangers for
-- them. Who caused a mail sees that it was written, as before in the cooperation it is about; never its words.
create policy mail_caused on mail for select using (caused_by = asking_person()::uuid);
create index mail_of_person on mail (caused_by, created_at);
