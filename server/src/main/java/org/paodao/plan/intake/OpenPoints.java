package org.paodao.plan.intake;

/**
 * The points that a plan would list as open.
 *
 * @param all how many they are
 * @param unexplained how many of them say nowhere why they stay open
 */
public record OpenPoints(int all, int unexplained) {
    /** Of a draft that becomes no plan. */
    public static final OpenPoints NONE = new OpenPoints(0, 0);
}
