-- What was printed stays what was printed, whatever has become of the law and of the calendar since.
alter table document add column deadlines varchar(1000000) default '[]' not null;
