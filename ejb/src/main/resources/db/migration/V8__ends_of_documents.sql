-- A document may cease to count: it is declared void, or another takes its place. Its revisions stay what they were.
alter table document drop constraint document_state_ck;
alter table document add constraint document_state_ck
  check (state in ('DRAFT', 'ISSUED', 'PARTLY_SIGNED', 'PENDING_LT', 'SIGNED', 'VOID', 'SUPERSEDED'));
alter table document add column ended_at timestamp(6) with time zone;
alter table document add column ended_by varchar(200);
alter table document add column end_reason varchar(1000);
alter table document add column successor_id uuid;
alter table document add column predecessor_id uuid;
alter table document add constraint document_ending_ck check (
  (state not in ('VOID', 'SUPERSEDED') and ended_at is null and ended_by is null and end_reason is null
    and successor_id is null)
  or (state = 'VOID' and ended_at is not null and ended_by is not null and end_reason is not null
    and successor_id is null)
  or (state = 'SUPERSEDED' and ended_at is not null and ended_by is not null and end_reason is not null
    and successor_id is not null));
alter table document add constraint document_successor_fk foreign key (successor_id) references document (id);
alter table document add constraint document_predecessor_fk foreign key (predecessor_id) references document (id);

-- Whom a document is about is told in the register by initials alone.
alter table document add column initials varchar(20);
