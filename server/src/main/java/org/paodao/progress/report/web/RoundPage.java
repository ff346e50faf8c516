package org.paodao.progress.report.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.progress.report.Entry;
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
 */
public record RoundPage(RoundReports shown, boolean office, UUID reader, Map<String, String> typed) implements Page {

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
