package org.paodao.supervision.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Rules that were put in force. */
public record ProblemRuleVersion(ProblemRules rules, String reason, Instant publishedAt, String publishedBy) {

    /** Of those whose day has come the one that was put in force last; our proposal where there is none. */
    static ProblemRules on(List<ProblemRuleVersion> published, LocalDate day) {
        return published.stream()
                .filter(one -> !one.rules().from().isAfter(day))
                .max(Comparator.comparing(ProblemRuleVersion::publishedAt))
                .map(ProblemRuleVersion::rules)
                .orElse(ProblemRules.usual());
    }
}
