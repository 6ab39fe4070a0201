-- Tables whose rows become papers. Whoever works on one is its runner and gives signs of life.
create table batch (
  id uuid not null,
  organisation varchar(200) not null,
  created_by varchar(200) not null,
  created_at timestamp(6) with time zone not null,
  template varchar(64) not null,
  template_version varchar(200) not null,
  language varchar(2) not null,
  state varchar(20) not null,
  account varchar(200),
  roles varchar(200),
  runner uuid,
  alive_at timestamp(6) with time zone,
  constraint batch_pk primary key (id),
  constraint batch_state_ck check (state in ('CHECKED', 'RUNNING', 'STOPPED', 'DONE')),
  constraint batch_account_ck check (state = 'CHECKED' or (account is not null and roles is not null))
);

create index batch_organisation_ix on batch (organisation, created_at);

-- The data of a row is kept until it is a paper, which has it from then on.
create table batch_row (
  batch_id uuid not null,
  row_no integer not null,
  state varchar(20) not null,
  data ${bytes},
  faults ${bytes},
  document_id uuid,
  document_no varchar(20),
  constraint batch_row_pk primary key (batch_id, row_no),
  constraint batch_row_batch_fk foreign key (batch_id) references batch (id),
  constraint batch_row_state_ck check (
    (state = 'WAITING' and data is not null and document_id is null)
    or (state = 'FAULTY' and faults is not null and document_id is null)
    or (state = 'ISSUED' and data is null and document_id is not null and document_no is not null))
);

create index batch_row_state_ix on batch_row (batch_id, state, row_no);
