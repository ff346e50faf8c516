-- Whether an account ever changed anything is asked for owners of duties.
create index entry_by_account on audit.entry (jurisdiction, account);
