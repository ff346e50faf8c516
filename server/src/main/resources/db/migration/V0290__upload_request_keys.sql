-- The form that sent a file: pressed twice, it brings one import or load.
alter table plan.import add column request_key text;
create unique index import_request on plan.import (jurisdiction, request_key);
alter table indicator.load add column request_key text;
create unique index load_request on indicator.load (jurisdiction, request_key);
