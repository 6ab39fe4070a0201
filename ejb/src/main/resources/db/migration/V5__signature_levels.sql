-- A document whose signatures have not yet the levels that were asked for has a state of its own.
alter table document drop constraint document_state_ck;
alter table document add constraint document_state_ck
  check (state in ('DRAFT', 'ISSUED', 'PARTLY_SIGNED', 'PENDING_LT', 'SIGNED'));
alter table document_revision drop constraint document_revision_state_ck;
alter table document_revision add constraint document_revision_state_ck
  check (state in ('DRAFT', 'ISSUED', 'PARTLY_SIGNED', 'PENDING_LT', 'SIGNED'));

-- Until when the last time-stamp of the whole document can be judged; a newer one is made before.
alter table document add column protected_until timestamp(6) with time zone;

-- The upkeep looks through the documents of all organisations.
create index document_upkeep_ix on document (state, created_at);
create index document_protected_ix on document (protected_until);
