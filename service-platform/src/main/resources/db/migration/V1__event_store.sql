-- The tables of Axon's JDBC event storage engine. Payload and metadata are JSON as text.
create table DomainEventEntry (
    globalIndex bigserial primary key,
    aggregateIdentifier varchar(255) not null,
    sequenceNumber bigint not null,
    type varchar(255),
    eventIdentifier varchar(255) not null unique,
    metaData text,
    payload text not null,
    payloadRevision varchar(255),
    payloadType varchar(255) not null,
    timeStamp varchar(255) not null,
    unique (aggregateIdentifier, sequenceNumber)
);

create table SnapshotEventEntry (
    aggregateIdentifier varchar(255) not null,
    sequenceNumber bigint not null,
    type varchar(255) not null,
    eventIdentifier varchar(255) not null unique,
    metaData text,
    payload text not null,
    payloadRevision varchar(255),
    payloadType varchar(255) not null,
    timeStamp varchar(255) not null,
    primary key (aggregateIdentifier, sequenceNumber)
);
