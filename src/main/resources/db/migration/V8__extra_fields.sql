-- The bureau's own fields of partners and contact persons.

create sequence extra_field_seq start with 1 increment by 10;
create table extra_field (
    id      bigint       not null primary key,
    version integer      not null,
    subject varchar(20)  not null,
    name    varchar(100) not null,
    type    varchar(20)  not null,
    place   integer      not null,
    active  boolean      not null,
    constraint extra_field_once unique (subject, name)
);

create sequence extra_choice_seq start with 1 increment by 10;
create table extra_choice (
    id       bigint       not null primary key,
    version  integer      not null,
    field_id bigint       not null references extra_field,
    name     varchar(100) not null,
    place    integer      not null,
    active   boolean      not null,
    constraint extra_choice_once unique (field_id, name)
);

-- What one record has in one field, written in one way: a text as it is, a number as 1250.5, a date as 2026-11-23, '' beside a choice.
-- A record has no row for a field in which nothing is filled in.
create sequence organisation_extra_seq start with 1 increment by 500;
create table organisation_extra (
    id              bigint        not null primary key,
    version         integer       not null,
    organisation_id bigint        not null references organisation,
    field_id        bigint        not null references extra_field,
    content         varchar(2000) not null,
    choice_id       bigint references extra_choice,
    constraint organisation_extra_once unique (organisation_id, field_id),
    constraint organisation_extra_filled check (content <> '' or choice_id is not null)
);

create sequence person_extra_seq start with 1 increment by 500;
create table person_extra (
    id        bigint        not null primary key,
    version   integer       not null,
    person_id bigint        not null references person,
    field_id  bigint        not null references extra_field,
    content   varchar(2000) not null,
    choice_id bigint references extra_choice,
    constraint person_extra_once unique (person_id, field_id),
    constraint person_extra_filled check (content <> '' or choice_id is not null)
);

-- What words of files were said to mean that are not among the choices of a field; no choice when there is nothing to keep.
create sequence extra_word_seq start with 1 increment by 1;
create table extra_word (
    id        bigint       not null primary key,
    version   integer      not null,
    field_id  bigint       not null references extra_field,
    word      varchar(200) not null,
    choice_id bigint references extra_choice,
    constraint extra_word_once unique (field_id, word)
);
