-- What the papers of a batch are to be, and what their references begin with.
alter table batch add column output varchar(10) default 'pdf' not null;
alter table batch add column reference varchar(190);
