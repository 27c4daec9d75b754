-- Who changed what, and when: one change set for each transaction that changed records.

create sequence change_set_seq start with 1 increment by 10;
create table change_set (
    id           bigint       not null primary key,
    made_at      timestamp    not null,
    who          varchar(100) not null,
    account      varchar(100) not null,
    command_line boolean      not null,
    reason       varchar(20)  not null,
    detail       varchar(300) not null
);

-- organisation_id and person_id: whose page tells of it; no foreign keys, since history outlives what it is about
-- version: which version the record became by it, so that what came after an import can be told from the import
create sequence record_change_seq start with 1 increment by 500;
create table record_change (
    id              bigint         not null primary key,
    change_set_id   bigint         not null references change_set,
    kind            varchar(10)    not null,
    entity          varchar(40)    not null,
    entity_id       bigint         not null,
    organisation_id bigint,
    person_id       bigint,
    version         integer        not null,
    field           varchar(60)    not null,
    old_value       varchar(32000) not null,
    new_value       varchar(32000) not null
);
create index record_change_of_organisation on record_change (organisation_id);
create index record_change_of_record on record_change (entity, entity_id);
create index record_change_of_person on record_change (person_id);

-- by which import a record was made
create index import_row_of_record on import_row (entity_id);

-- What was thrown away lies in the bin until it is put back or removed for good.
alter table organisation add column binned_at timestamp;
alter table person add column binned_at timestamp;
