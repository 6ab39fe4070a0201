-- People whose data is taken over into the next paper, each by a recorded consent. A name is found by the words of
-- it, in small letters and each after a space; texts are JSON.
create table remembered_person (
  id uuid not null,
  organisation varchar(200) not null,
  language varchar(2) not null,
  name_words varchar(1000) not null,
  initials varchar(20) not null,
  birth_year integer,
  iin varchar(12),
  texts ${bytes} not null,
  consent_number varchar(20),
  consent_given date not null,
  consent_until date not null,
  recorded_by varchar(200) not null,
  recorded_at timestamp(6) with time zone not null,
  constraint remembered_person_pk primary key (id),
  constraint remembered_person_iin_uq unique (organisation, iin),
  constraint remembered_person_language_ck check (language in ('KK', 'RU', 'EN')),
  constraint remembered_person_consent_ck check (consent_until >= consent_given)
);

create index remembered_person_name_ix on remembered_person (organisation, name_words, id);
create index remembered_person_until_ix on remembered_person (consent_until);

-- It outlives the person's data, so nothing refers to them, and nothing in it tells who they are.
create table person_history (
  id bigint generated always as identity,
  person_id uuid not null,
  organisation varchar(200) not null,
  happened_at timestamp(6) with time zone not null,
  who varchar(200) not null,
  what varchar(20) not null,
  consent_number varchar(20),
  consent_given date not null,
  consent_until date not null,
  constraint person_history_pk primary key (id),
  constraint person_history_what_ck check (what in ('REMEMBERED', 'VIEWED', 'WITHDRAWN', 'EXPIRED'))
);

create index person_history_person_ix on person_history (organisation, person_id, happened_at, id);

-- Texts that are printed as they were typed: JSON pointers, a JSON list.
alter table paper_draft add column verbatim varchar(100000) default '[]' not null;
