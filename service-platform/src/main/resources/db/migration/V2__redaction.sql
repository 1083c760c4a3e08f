-- A snapshot may be under way of an action whose words are being removed: it would bring them back. Both take the same lock,
-- and a snapshot from before a redaction is not kept.
create function forget_snapshots_from_before_a_redaction() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext(new.aggregateIdentifier));
    if exists (
        select 1 from DomainEventEntry
        where aggregateIdentifier = new.aggregateIdentifier
            and sequenceNumber > new.sequenceNumber
            and payloadType = 'EntryRedacted'
    ) then
        return null;
    end if;
    return new;
end
$$;

create trigger forget_snapshots_from_before_a_redaction before insert on SnapshotEventEntry
    for each row execute function forget_snapshots_from_before_a_redaction();
