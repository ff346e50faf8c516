package org.paodao.scoring.light;

import org.paodao.scoring.Reason;

/**
 * Something wrong with a rule set.
 *
 * @param rule the number of the rule concerned; 0 if it concerns the set
 */
public record Finding(int rule, Reason reason) {}
