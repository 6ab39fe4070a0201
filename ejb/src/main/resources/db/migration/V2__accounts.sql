create table account (
  name varchar(64) not null,
  password varchar(100) not null,
  organisation varchar(200) not null,
  sample boolean not null,
  changed_at timestamp(6) with time zone not null,
  constraint account_pk primary key (name)
);

create table account_role (
  name varchar(64) not null,
  role varchar(20) not null,
  constraint account_role_pk primary key (name, role),
  constraint account_role_account_fk foreign key (name) references account (name) on delete cascade
);
