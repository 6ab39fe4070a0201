create table template_version (
  template varchar(64) not null,
  version varchar(200) not null,
  state varchar(20) not null,
  organisation varchar(200) not null,
  valid_from date not null,
  valid_to date,
  sha256 varchar(64) not null,
  findings integer not null,
  uploaded_at timestamp(6) with time zone not null,
  uploaded_by varchar(200) not null,
  published_at timestamp(6) with time zone,
  published_by varchar(200),
  retired_at timestamp(6) with time zone,
  retired_by varchar(200),
  constraint template_version_pk primary key (template, version),
  constraint template_version_state_ck check (
    (state = 'DRAFT' and published_at is null and retired_at is null)
    or (state = 'PUBLISHED' and published_at is not null and retired_at is null)
    or (state = 'RETIRED' and retired_at is not null)),
  constraint template_version_published_ck check ((published_at is null) = (published_by is null)),
  constraint template_version_retired_ck check ((retired_at is null) = (retired_by is null)),
  constraint template_version_sha256_ck check (char_length(sha256) = 64)
);

-- Apart from what all servers look through every few seconds.
create table template_version_content (
  template varchar(64) not null,
  version varchar(200) not null,
  report ${bytes} not null,
  content ${bytes} not null,
  constraint template_version_content_pk primary key (template, version),
  constraint template_version_content_version_fk foreign key (template, version)
    references template_version (template, version)
);
