package org.paodao.access;

import org.springframework.stereotype.Component;

/** What modules above tell of the things that roles are narrowed to. */
@Component
record Names(KnownUnits units, KnownPlans plans) {}
