package org.paodao.supervision.clock;

/**
 * How long something of a source and an urgency may take.
 *
 * @param source where it comes from, such as INSTRUCTION
 * @param stated whether the published text says so; else it is a proposal
 */
public record ClockRule(String source, Urgency urgency, Span span, boolean stated) {

    /** How it is cited within its set. */
    public String name() {
        return source + "." + urgency.name();
    }
}
