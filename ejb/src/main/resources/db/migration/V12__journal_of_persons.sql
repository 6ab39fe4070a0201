-- Searches and readings of the journal are kept beside what was done with the data of one person: they are nobody's in
-- particular, and rest on no consent. Of a search it is kept how many it has told, never what was typed.
alter table person_history alter column person_id drop not null;
alter table person_history alter column consent_given drop not null;
alter table person_history alter column consent_until drop not null;
alter table person_history add column found integer;
alter table person_history drop constraint person_history_what_ck;
alter table person_history add constraint person_history_what_ck check (what in ('REMEMBERED', 'VIEWED', 'WITHDRAWN',
  'EXPIRED', 'VOIDED', 'REPLACED', 'SEARCHED_BY_IIN', 'SEARCHED_BY_NAME', 'INSPECTED'));
create index person_history_journal_ix on person_history (organisation, happened_at desc, id desc);

-- Numbers as the register writes them, so that the people are found who rest on a paper.
update remembered_person
  set consent_number = substring(consent_number from 1 for 5)
    || lpad(cast(cast(substring(consent_number from 6) as integer) as varchar), 6, '0')
  where consent_number is not null and cast(substring(consent_number from 6) as integer) < 1000000;
create index remembered_person_consent_ix on remembered_person (organisation, consent_number);

-- Whoever rests on a paper that counts no longer is forgotten.
insert into person_history
  (person_id, organisation, happened_at, who, what, consent_number, consent_given, consent_until)
  select p.id, p.organisation, current_timestamp, 'qoltanba', 'VOIDED', p.consent_number, p.consent_given,
    p.consent_until
  from remembered_person p join document d on d.organisation = p.organisation
    and d.register_year = cast(substring(p.consent_number from 1 for 4) as integer)
    and d.register_no = cast(substring(p.consent_number from 6) as integer)
  where d.state in ('VOID', 'SUPERSEDED');
delete from remembered_person where id in (select person_id from person_history where what = 'VOIDED');
