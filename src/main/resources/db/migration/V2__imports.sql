-- What was imported, and what it takes to undo it.

create sequence import_run_seq start with 1 increment by 1;
create table import_run (
    id                    bigint         not null primary key,
    version               integer        not null,
    file_name             varchar(300)   not null,
    sha256                varchar(64)    not null,
    mapping               varchar(32000) not null,
    imported_at           timestamp      not null,
    staff_member_id       bigint references staff_member,
    row_count             integer        not null,
    new_rows              integer        not null,
    changed_rows          integer        not null,
    same_rows             integer        not null,
    doubtful_rows         integer        not null,
    refused_rows          integer        not null,
    new_organisations     integer        not null,
    changed_organisations integer        not null,
    same_organisations    integer        not null,
    new_people            integer        not null,
    changed_people        integer        not null,
    same_people           integer        not null,
    new_affiliations      integer        not null,
    same_affiliations     integer        not null,
    state                 varchar(20)    not null
);

-- one for each record an import made or changed
create sequence import_row_seq start with 1 increment by 500;
create table import_row (
    id             bigint         not null primary key,
    run_id         bigint         not null references import_run,
    row_line       integer        not null,
    decision       varchar(20)    not null,
    entity         varchar(20)    not null,
    entity_id      bigint         not null,
    version_before integer        not null,
    version_after  integer        not null,
    before_image   varchar(32000) not null,
    after_image    varchar(32000) not null
);

create sequence import_profile_seq start with 1 increment by 1;
create table import_profile (
    id       bigint         not null primary key,
    version  integer        not null,
    name     varchar(100)   not null,
    mapping  varchar(32000) not null,
    saved_at timestamp      not null
);
