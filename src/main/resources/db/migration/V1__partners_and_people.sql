-- Portable SQL: no identity columns, no CLOB, text is never null ('' for nothing).

create sequence municipality_seq start with 1 increment by 10;
create table municipality (
    id       bigint       not null primary key,
    version  integer      not null,
    name     varchar(100) not null,
    cbs_code varchar(10)  not null
);

create sequence neighbourhood_seq start with 1 increment by 50;
create table neighbourhood (
    id              bigint       not null primary key,
    version         integer      not null,
    municipality_id bigint       not null references municipality,
    name            varchar(100) not null,
    cbs_code        varchar(10)  not null,
    postcodes       varchar(500) not null
);

create sequence staff_member_seq start with 1 increment by 10;
create table staff_member (
    id       bigint       not null primary key,
    version  integer      not null,
    name     varchar(100) not null,
    initials varchar(10)  not null,
    email    varchar(254) not null,
    account  varchar(100) not null,
    active   boolean      not null
);

create sequence organisation_kind_seq start with 1 increment by 10;
create table organisation_kind (
    id      bigint       not null primary key,
    version integer      not null,
    name    varchar(100) not null,
    active  boolean      not null
);

create sequence tag_seq start with 1 increment by 50;
create table tag (
    id      bigint       not null primary key,
    version integer      not null,
    name    varchar(100) not null
);

create sequence audience_group_seq start with 1 increment by 10;
create table audience_group (
    id      bigint       not null primary key,
    version integer      not null,
    name    varchar(100) not null,
    active  boolean      not null
);

create sequence organisation_seq start with 1 increment by 500;
create table organisation (
    id                    bigint         not null primary key,
    version               integer        not null,
    name                  varchar(300)   not null,
    kind_id               bigint         not null references organisation_kind,
    visiting_street       varchar(200)   not null,
    visiting_house_number varchar(20)    not null,
    visiting_postcode     varchar(12)    not null,
    visiting_city         varchar(100)   not null,
    postal_street         varchar(200)   not null,
    postal_house_number   varchar(20)    not null,
    postal_postcode       varchar(12)    not null,
    postal_city           varchar(100)   not null,
    neighbourhood_id      bigint references neighbourhood,
    email                 varchar(254)   not null,
    phone                 varchar(100)   not null,
    website               varchar(300)   not null,
    kvk                   varchar(8)     not null,
    owner_id              bigint references staff_member,
    contact_interval_days integer        not null,
    note                  varchar(32000) not null,
    source                varchar(300)   not null,
    sample                boolean        not null,
    archived_at           timestamp
);

create sequence organisation_tag_seq start with 1 increment by 500;
create table organisation_tag (
    id              bigint not null primary key,
    organisation_id bigint not null references organisation,
    tag_id          bigint not null references tag,
    constraint organisation_tag_once unique (organisation_id, tag_id)
);

create sequence partnership_phase_seq start with 1 increment by 500;
create table partnership_phase (
    id              bigint        not null primary key,
    version         integer       not null,
    organisation_id bigint        not null references organisation,
    stage           varchar(20)   not null,
    from_date       date          not null,
    reason          varchar(2000) not null
);

create sequence audience_access_seq start with 1 increment by 50;
create table audience_access (
    id                bigint        not null primary key,
    version           integer       not null,
    organisation_id   bigint        not null references organisation,
    audience_group_id bigint        not null references audience_group,
    how               varchar(20)   not null,
    size_estimate     integer       not null,
    trust             varchar(20)   not null,
    barrier           varchar(2000) not null
);

create sequence person_seq start with 1 increment by 500;
create table person (
    id                bigint         not null primary key,
    version           integer        not null,
    first_name        varchar(100)   not null,
    prefix            varchar(30)    not null,
    last_name         varchar(200)   not null,
    emails            varchar(2000)  not null,
    phones            varchar(1000)  not null,
    preferred_channel varchar(20)    not null,
    best_time         varchar(200)   not null,
    do_not_mail       boolean        not null,
    do_not_call       boolean        not null,
    note              varchar(32000) not null,
    legal_basis       varchar(30)    not null,
    keep_until        date,
    source            varchar(300)   not null,
    sample            boolean        not null,
    archived_at       timestamp
);

create sequence affiliation_seq start with 1 increment by 500;
create table affiliation (
    id              bigint       not null primary key,
    version         integer      not null,
    person_id       bigint       not null references person,
    organisation_id bigint       not null references organisation,
    role            varchar(200) not null,
    from_date       date,
    until_date      date,
    main_contact    boolean      not null,
    key_figure      boolean      not null
);

create sequence bureau_seq start with 1 increment by 1;
create table bureau (
    id      bigint       not null primary key,
    version integer      not null,
    name    varchar(200) not null,
    address varchar(300) not null,
    contact varchar(300) not null,
    logo    blob(2M)
);
