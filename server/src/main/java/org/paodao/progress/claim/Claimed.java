package org.paodao.progress.claim;

import java.util.List;
import org.paodao.progress.round.Units;

/**
 * What was noticed in a version of a report, for one reader.
 *
 * @param checked whether the version was looked at
 * @param findings what waits first
 * @param since figures held against what was approved or corrected after the version was looked at; nothing of it is kept
 * @param credits what its unit shares with others
 * @param settles whether the reader decides on the report
 */
public record Claimed(
        boolean checked,
        List<Finding> findings,
        List<Finding> since,
        List<SharedCredit> credits,
        boolean settles,
        Units units) {
    public Claimed {
        findings = List.copyOf(findings);
        since = List.copyOf(since);
        credits = List.copyOf(credits);
    }

    /** What waits for somebody to look at it. */
    public List<Finding> open() {
        return findings.stream().filter(Finding::isOpen).toList();
    }

    /** What somebody looked at. */
    public List<Finding> settled() {
        return findings.stream().filter(one -> one.settled() != null).toList();
    }

    /** Figures that are the approved ones. */
    public List<Finding> confirmed() {
        return findings.stream().filter(one -> !one.kind().warns()).toList();
    }
}
