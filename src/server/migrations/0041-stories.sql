-- Emergencies that the parties add to the rehearsal: events without a side, because everybody in the cooperation reads them.
alter table negotiation_event drop constraint negotiation_event_kind_check;
alter table negotiation_event add constraint negotiation_event_kind_check check (kind in (
  'answered', 'released', 'readingAllowed', 'readingEnded', 'revealed', 'moved', 'proposed', 'changed', 'accepted', 'withdrawn',
  'storyAdded', 'storyDropped'
));
