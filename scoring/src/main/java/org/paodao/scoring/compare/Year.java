package org.paodao.scoring.compare;

import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.scheme.Scheme;

/** A year's rules and facts. */
public record Year(Scheme scheme, Facts facts) {}
