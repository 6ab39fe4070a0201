-- ${bytes} is the database's own type for long binary values.

create table register_counter (
  organisation varchar(200) not null,
  register_year integer not null,
  last_no integer not null,
  constraint register_counter_pk primary key (organisation, register_year),
  constraint register_counter_last_no_ck check (last_no >= 0)
);

-- The gate: whoever is the first to ask for a number in a year locks this row while adding that year's own.
insert into register_counter (organisation, register_year, last_no) values ('', 0, 0);

create table document (
  id uuid not null,
  organisation varchar(200) not null,
  register_year integer not null,
  register_no integer not null,
  template varchar(200) not null,
  template_version varchar(200) not null,
  language varchar(2) not null,
  state varchar(20) not null,
  revision integer not null,
  reference varchar(200),
  created_at timestamp(6) with time zone not null,
  created_by varchar(200) not null,
  docx_sha256 varchar(64),
  parties varchar(100000) not null,
  warnings varchar(1000000) not null,
  constraint document_pk primary key (id),
  constraint document_number_uq unique (organisation, register_year, register_no),
  constraint document_number_ck check (register_no >= 1),
  constraint document_language_ck check (language in ('KK', 'RU', 'EN')),
  constraint document_state_ck check (state in ('DRAFT', 'ISSUED', 'PARTLY_SIGNED', 'SIGNED')),
  constraint document_revision_ck check (revision >= 1)
);

-- The register lists newest first, always in one organisation, often with one of these criteria; with the id at
-- its end an index alone tells what stands on a page, however far down that page is.
create index document_created_ix on document (organisation, created_at desc, register_no desc, id);
create index document_template_ix on document (organisation, template, created_at desc, register_no desc, id);
create index document_state_ix on document (organisation, state, created_at desc, register_no desc, id);
create index document_reference_ix on document (organisation, reference, created_at desc, register_no desc, id);

create table document_revision (
  document_id uuid not null,
  revision integer not null,
  state varchar(20) not null,
  made_at timestamp(6) with time zone not null,
  made_by varchar(200) not null,
  pages integer,
  pdf_sha256 varchar(64),
  pdf_size integer,
  pdfa varchar(10),
  pdfua varchar(10),
  signatures varchar(1000000) not null,
  constraint document_revision_pk primary key (document_id, revision),
  constraint document_revision_document_fk foreign key (document_id) references document (id),
  constraint document_revision_no_ck check (revision >= 1),
  constraint document_revision_state_ck check (state in ('DRAFT', 'ISSUED', 'PARTLY_SIGNED', 'SIGNED')),
  constraint document_revision_pdf_ck check (
    (state = 'DRAFT' and pdf_sha256 is null and pages is null and pdf_size is null and pdfa is null)
    or (state <> 'DRAFT' and pdf_sha256 is not null and pages >= 1 and pdf_size >= 1 and pdfa is not null))
);

create table document_file (
  document_id uuid not null,
  revision integer not null,
  kind varchar(10) not null,
  sha256 varchar(64) not null,
  size integer not null,
  content ${bytes} not null,
  constraint document_file_pk primary key (document_id, revision, kind),
  constraint document_file_revision_fk foreign key (document_id, revision)
    references document_revision (document_id, revision),
  constraint document_file_kind_ck check (kind in ('PDF', 'DOCX', 'REQUEST')),
  constraint document_file_sha256_ck check (char_length(sha256) = 64),
  constraint document_file_size_ck check (size >= 0)
);

create table document_history (
  id bigint generated always as identity,
  document_id uuid not null,
  revision integer not null,
  happened_at timestamp(6) with time zone not null,
  who varchar(200) not null,
  what varchar(30) not null,
  detail varchar(1000) not null,
  constraint document_history_pk primary key (id),
  constraint document_history_revision_fk foreign key (document_id, revision)
    references document_revision (document_id, revision)
);

create index document_history_document_ix on document_history (document_id, happened_at, id);

create table document_answer (
  organisation varchar(200) not null,
  key_value varchar(200) not null,
  request_sha256 varchar(64) not null,
  document_id uuid not null,
  revision integer not null,
  constraint document_answer_pk primary key (organisation, key_value),
  constraint document_answer_revision_fk foreign key (document_id, revision)
    references document_revision (document_id, revision)
);
