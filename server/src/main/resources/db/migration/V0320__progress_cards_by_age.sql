-- The register of cards is read newest first, part by part.
create index card_by_age on progress.card (jurisdiction, created_at desc, number desc);
