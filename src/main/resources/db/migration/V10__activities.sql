-- What partners and the bureau do together, and who is reached by it.

create sequence strategy_seq start with 1 increment by 10;
create table strategy (
    id          bigint       not null primary key,
    version     integer      not null,
    name        varchar(200) not null,
    description varchar(2000) not null,
    suits       varchar(2000) not null,
    active      boolean      not null
);

create sequence activity_seq start with 1 increment by 100;
create table activity (
    id            bigint         not null primary key,
    version       integer        not null,
    title         varchar(200)   not null,
    internal_aim  varchar(8000)  not null,
    agreed_answer varchar(4000)  not null,
    tried_on      date,
    tried_with    varchar(500)   not null,
    public_title  varchar(200)   not null,
    invitation    varchar(8000)  not null,
    sender_id     bigint references organisation,
    decision      varchar(20)    not null,
    decided_on    date,
    strategy_id   bigint references strategy,
    cost          decimal(12,2),
    hours         decimal(9,2),
    additionality varchar(20)    not null,
    note          varchar(32000) not null,
    source        varchar(300)   not null,
    sample        boolean        not null,
    archived_at   timestamp,
    binned_at     timestamp
);

create sequence activity_strategy_seq start with 1 increment by 100;
create table activity_strategy (
    id          bigint not null primary key,
    activity_id bigint not null references activity,
    strategy_id bigint not null references strategy,
    constraint activity_strategy_once unique (activity_id, strategy_id)
);

create sequence activity_neighbourhood_seq start with 1 increment by 100;
create table activity_neighbourhood (
    id               bigint not null primary key,
    activity_id      bigint not null references activity,
    neighbourhood_id bigint not null references neighbourhood,
    constraint activity_neighbourhood_once unique (activity_id, neighbourhood_id)
);

create sequence activity_partner_seq start with 1 increment by 100;
create table activity_partner (
    id              bigint       not null primary key,
    version         integer      not null,
    activity_id     bigint       not null references activity,
    organisation_id bigint       not null references organisation,
    role            varchar(20)  not null,
    contribution    varchar(500) not null
);
create index activity_partner_of_activity on activity_partner (activity_id);
create index activity_partner_of_organisation on activity_partner (organisation_id);

create sequence activity_session_seq start with 1 increment by 100;
create table activity_session (
    id               bigint       not null primary key,
    version          integer      not null,
    activity_id      bigint       not null references activity,
    on_date          date         not null,
    start_time       time,
    end_time         time,
    place            varchar(200) not null,
    neighbourhood_id bigint references neighbourhood,
    part             varchar(20)  not null,
    cancelled        boolean      not null,
    new_to_us        varchar(10)  not null,
    not_motivated    varchar(10)  not null,
    strangers_met    varchar(10)  not null,
    went_on          varchar(10)  not null,
    basis            varchar(30)  not null
);
create index activity_session_of_activity on activity_session (activity_id);
-- all that adding up the people reached in a period needs of a session
create index activity_session_on_date on activity_session (on_date, cancelled, id, activity_id, neighbourhood_id);

-- a number of people, and nothing that leads to one of them
create sequence reach_seq start with 1 increment by 500;
create table reach (
    id                bigint      not null primary key,
    version           integer     not null,
    session_id        bigint      not null references activity_session,
    audience_group_id bigint      not null references audience_group,
    age_band          varchar(20) not null,
    people            integer     not null,
    counted           varchar(20) not null,
    through_id        bigint references organisation,
    in_total          boolean     not null
);
-- all that adding up needs of a count
create index reach_of_session on reach (session_id, id, in_total, counted, audience_group_id, age_band, through_id, people);
create index reach_through on reach (through_id);

-- when a moment was, without reading what was said
create index contact_moment_time on contact_moment (id, on_date, at_time);

alter table follow_up add column activity_id bigint references activity;
create index follow_up_of_activity on follow_up (activity_id);

alter table record_change add column activity_id bigint;
create index record_change_of_activity on record_change (activity_id);

-- what is asked at the start, without reading what was said
create index follow_up_done on follow_up (done_at);

-- lists of activities and of contact moments can be imported too
alter table import_run add column subject varchar(20) not null default 'CONTACTS';
alter table import_run add column new_activities integer not null default 0;
alter table import_run add column changed_activities integer not null default 0;
alter table import_run add column same_activities integer not null default 0;
alter table import_run add column new_sessions integer not null default 0;
alter table import_run add column new_reach integer not null default 0;
alter table import_run add column new_moments integer not null default 0;
alter table import_run add column changed_moments integer not null default 0;
alter table import_run add column same_moments integer not null default 0;
