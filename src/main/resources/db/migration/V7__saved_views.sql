-- Lists as they were narrowed, sorted and laid out, under a name. The whole office shares them.

create sequence saved_view_seq start with 1 increment by 1;
create table saved_view (
    id             bigint        not null primary key,
    version        integer       not null,
    list_name      varchar(20)   not null,
    name           varchar(100)  not null,
    search_text    varchar(2000) not null,
    archived       boolean       not null,
    sort_column    varchar(100)  not null,
    sort_ascending boolean       not null,
    column_layout  varchar(8000) not null
);

-- one for each value that a view narrows by; the name tells what was meant when the value is renamed or gone
create sequence saved_view_choice_seq start with 1 increment by 10;
create table saved_view_choice (
    id            bigint       not null primary key,
    saved_view_id bigint       not null references saved_view,
    facet         varchar(30)  not null,
    chosen        varchar(50)  not null,
    name          varchar(200) not null
);
