-- What nearly all figures are comes first: each row is held against these from left to right, and there are millions.
alter table indicator.value drop constraint value_state_check;
alter table indicator.value add constraint value_state_check check (state in ('APPROVED', 'LOCKED', 'SUBMITTED', 'DRAFT', 'RETURNED'));
