-- Papers that wait to be written on; what is typed in them is JSON text.
create table paper_draft (
  id uuid not null,
  organisation varchar(200) not null,
  account varchar(200) not null,
  template varchar(200) not null,
  language varchar(2) not null,
  saved_at timestamp(6) with time zone not null,
  typed ${bytes} not null,
  replaces uuid,
  constraint paper_draft_pk primary key (id),
  constraint paper_draft_language_ck check (language in ('KK', 'RU', 'EN'))
);

-- Each account lists its own, the one last written on first.
create index paper_draft_own_ix on paper_draft (organisation, account, saved_at desc, id);
