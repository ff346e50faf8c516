package org.paodao.scoring.appraisal;

/**
 * A unit that is scored.
 *
 * @param group code of the group it is compared in
 */
public record Member(String unit, String name, String group) {}
