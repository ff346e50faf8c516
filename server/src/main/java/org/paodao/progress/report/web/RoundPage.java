package org.paodao.progress.report.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.progress.report.Entry;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportState;
import org.paodao.progress.report.RoundReports;
import org.paodao.progress.round.Extension;
import org.paodao.ui.Page;

/**
 * A round as the office sees it: who reported and who did not, what is to be accepted.
 *
 * @param office whether the reader decides
 * @param reader who looks at it
 * @param typed what was typed with a step that was refused
 * @param noticed how many findings wait at a report
 */
public record RoundPage(
        RoundReports shown, boolean office, UUID reader, Map<String, String> typed, Map<Place, Integer> noticed)
        implements Page {
    private static final int MOST = 100;

    public RoundPage {
        noticed = Map.copyOf(noticed);
    }

    /** What waits for the office, as far as a page shows it: the reports of a last day are too many to look at at once. */
    public List<Entry> review() {
        return shown.toReview().stream().limit(MOST).toList();
    }

    /** How many more wait. */
    public int more() {
        return Math.max(0, shown.toReview().size() - MOST);
    }

    /** How many findings wait at a report. */
    public int noticed(Entry entry) {
        return noticed.getOrDefault(entry.place(), 0);
    }

    public String address() {
        return ReportWords.round(shown.round().id());
    }

    /** What the reader can accept in place: not what he sent or approved himself. */
    public boolean isToAccept(Entry entry) {
        return office
                && entry.state() instanceof ReportState.Approved approved
                && !approved.by().equals(reader)
                && !approved.head().equals(reader);
    }

    /** The requests for more time that wait for an answer. */
    public List<Extension> asking() {
        return shown.extensions().stream().filter(wish -> wish.answer() == null).toList();
    }

    /** What was typed in a field of a step that was refused. */
    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    /** Whether every report was accepted. */
    public boolean isDone() {
        return shown.entries().stream().allMatch(entry -> entry.state() instanceof ReportState.Accepted);
    }
}
