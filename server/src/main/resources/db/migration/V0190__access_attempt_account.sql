-- Whose sign-in an attempt was, as a hash, so that whoever was let in again by the security officer need not wait until the delay is over.
alter table access.attempt add column account bytea;

create index attempt_by_account on access.attempt (account) where account is not null;
