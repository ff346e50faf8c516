package org.paodao.supervision.clock;

/**
 * A deadline with what it was given by. It stays with what it was given to: rules that come later change nothing of it.
 *
 * @param ruleSet code of the rules
 * @param version of them
 * @param rule which of them, such as INSTRUCTION.URGENT
 */
public record Given(Deadline deadline, String ruleSet, int version, String rule) {}
