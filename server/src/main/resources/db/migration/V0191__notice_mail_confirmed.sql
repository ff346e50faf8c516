-- Reminders go to an address only when whoever typed it showed that mail to it reaches them. Addresses that reminders went to until now stay in use.
alter table notice.preference
    add column confirmed boolean not null default true,
    -- hash of the code that was mailed last; null when none waits
    add column code bytea,
    add column code_at timestamptz,
    add column code_tries integer not null default 0;
alter table notice.preference alter column confirmed set default false;
