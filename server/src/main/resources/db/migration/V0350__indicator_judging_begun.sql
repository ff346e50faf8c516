-- Lights of very many units are judged and committed in portions. From before the first until after the last it stands here since which year lights may be
-- behind; what stands here after a break is judged by the next round.
create table indicator.judging_begun (
    jurisdiction uuid primary key references organization.jurisdiction (id),
    since integer not null
);
