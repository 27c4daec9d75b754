-- The numbers of the last changes. The greatest is also kept in a file beside the database, which shows when the database lost something.

create table change_mark (
    id bigint not null primary key
);
