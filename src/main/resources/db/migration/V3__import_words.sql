-- What words of files mean that are on none of the bureau's lists.

create sequence import_word_seq start with 1 increment by 1;
create table import_word (
    id      bigint       not null primary key,
    version integer      not null,
    field   varchar(20)  not null,
    word    varchar(200) not null,
    meaning varchar(50)  not null,
    constraint import_word_once unique (field, word)
);
