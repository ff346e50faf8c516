-- When somebody else made the password up; it holds for some days only. Empty once its owner has chosen one.
alter table access.account
    add column made_up_at timestamptz;

-- Those handed out before count from now: nobody is shut out by the upgrade.
update access.account set made_up_at = now() where must_change;

alter table access.account
    add check (must_change = (made_up_at is not null));
