package org.paodao.supervision.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How often a unit may be inspected in a year, and how long it has to answer. Order 733 asks that the frequency be strictly limited and leaves the number to each place.
 *
 * @param number version; 0 for what holds before anybody put a rule in force
 * @param since first day on which it holds
 * @param terms what it says
 */
public record InspectionRule(
        int number, LocalDate since, Terms terms, String reason, Instant publishedAt, String publishedBy) {
    /** Our own proposal, until the jurisdiction puts its own rule in force. */
    static final InspectionRule PROPOSAL =
            new InspectionRule(0, LocalDate.of(2021, 2, 1), new Terms(3, 10, 60), "", Instant.EPOCH, "");

    /** The rule that holds on a day: of those that do, the one put in force last. */
    static InspectionRule on(List<InspectionRule> rules, LocalDate day) {
        return rules.stream()
                .filter(rule -> !rule.since().isAfter(day))
                .max(Comparator.comparing(InspectionRule::since).thenComparingInt(InspectionRule::number))
                .orElse(PROPOSAL);
    }

    /** The day whose rule holds for a year: today, or its first or last day when it is another year. */
    static LocalDate dayOf(int year, LocalDate today) {
        if (today.getYear() == year) {
            return today;
        }
        return today.getYear() < year ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
    }

    /**
     * What a rule says.
     *
     * @param mostPerYear so many inspections of one unit
     * @param answerDays working days to answer a conclusion
     * @param followUpDays days after which the office looks again, when nothing else is said
     */
    public record Terms(int mostPerYear, int answerDays, int followUpDays) {}
}
