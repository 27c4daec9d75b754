-- What was said with partners, and what is still owed.

create sequence contact_moment_seq start with 1 increment by 500;
create table contact_moment (
    id      bigint         not null primary key,
    version integer        not null,
    on_date date           not null,
    at_time time,
    kind    varchar(20)    not null,
    minutes integer        not null,
    summary varchar(32000) not null,
    by_id   bigint references staff_member,
    source  varchar(300)   not null,
    sample  boolean        not null
);
create index contact_moment_on_date on contact_moment (on_date);

create sequence moment_person_seq start with 1 increment by 500;
create table moment_person (
    id        bigint not null primary key,
    moment_id bigint not null references contact_moment,
    person_id bigint not null references person,
    constraint moment_person_once unique (moment_id, person_id)
);
create index moment_person_of_person on moment_person (person_id);

create sequence moment_organisation_seq start with 1 increment by 500;
create table moment_organisation (
    id              bigint not null primary key,
    moment_id       bigint not null references contact_moment,
    organisation_id bigint not null references organisation,
    constraint moment_organisation_once unique (moment_id, organisation_id)
);
create index moment_organisation_of_organisation on moment_organisation (organisation_id);

create sequence follow_up_seq start with 1 increment by 100;
create table follow_up (
    id              bigint       not null primary key,
    version         integer      not null,
    what            varchar(500) not null,
    due             date         not null,
    owed_by         varchar(20)  not null,
    assignee_id     bigint references staff_member,
    done_at         timestamp,
    organisation_id bigint references organisation,
    person_id       bigint references person,
    moment_id       bigint references contact_moment,
    sample          boolean      not null
);
create index follow_up_due on follow_up (due);
create index follow_up_of_organisation on follow_up (organisation_id);
create index follow_up_of_person on follow_up (person_id);
