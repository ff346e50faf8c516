package org.paodao.indicator.light;

/**
 * The wish to put a draft of rules in force.
 *
 * @param requestKey repeated by a double click or a retry, so that it happens once
 * @param seen the version of the draft that was seen
 * @param reason why
 */
public record RulePublishing(String requestKey, String code, int seen, String reason) {}
