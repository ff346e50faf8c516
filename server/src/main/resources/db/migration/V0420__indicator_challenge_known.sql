-- When whoever questioned a light took note of the answer; null until then, and again after each further word.
alter table indicator.challenge add column known_at timestamptz;
