-- Two records that were made one: what it takes to part them again, and by what the one that went is still recognised.

create sequence record_merge_seq start with 1 increment by 1;
create table record_merge (
    id              bigint       not null primary key,
    version         integer      not null,
    kind            varchar(20)  not null,
    kept_id         bigint       not null,
    lost_id         bigint       not null,
    lost_name       varchar(340) not null,
    merged_at       timestamp    not null,
    who             varchar(100) not null
);

create index record_merge_of_kept on record_merge (kept_id);

-- one for each column that became another; a null in place of a value is null here too
create sequence merge_change_seq start with 1 increment by 50;
create table merge_change (
    id           bigint      not null primary key,
    merge_id     bigint      not null references record_merge,
    table_name   varchar(60) not null,
    row_id       bigint      not null,
    what         varchar(10) not null,
    column_name  varchar(60) not null,
    before_value varchar(32000),
    after_value  varchar(32000)
);

-- Pairs that look alike, of which someone said that they are two.
create sequence no_double_seq start with 1 increment by 10;
create table no_double (
    id              bigint      not null primary key,
    kind            varchar(20) not null,
    first_id        bigint      not null,
    second_id       bigint      not null,
    said_at         timestamp   not null,
    who             varchar(100) not null,
    constraint no_double_once unique (kind, first_id, second_id)
);
