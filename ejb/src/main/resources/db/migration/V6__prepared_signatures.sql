-- Signatures whose keys stay with their owners, between the two calls that make them.
create table prepared_signature (
  id uuid not null,
  document_id uuid not null,
  revision integer not null,
  organisation varchar(200) not null,
  account varchar(200) not null,
  party varchar(200) not null,
  signature_level varchar(10) not null,
  strict_level boolean not null,
  form varchar(10) not null,
  certificates ${bytes} not null,
  claimed_at timestamp(6) with time zone not null,
  added ${bytes} not null,
  gap_offset integer not null,
  reserve integer not null,
  expires_at timestamp(6) with time zone not null,
  constraint prepared_signature_pk primary key (id),
  constraint prepared_signature_form_ck check (form in ('VALUE', 'CMS')),
  constraint prepared_signature_revision_fk foreign key (document_id, revision)
    references document_revision (document_id, revision)
);

-- What has expired is cleared away by whoever prepares the next one.
create index prepared_signature_expired_ix on prepared_signature (expires_at);
