package org.paodao.progress.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.claim.Claimed;
import org.paodao.progress.report.Field;
import org.paodao.progress.report.Remark;
import org.paodao.progress.report.Report;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.ReportState;
import org.paodao.progress.report.ReportVersion;
import org.paodao.progress.report.ReportView;
import org.paodao.ui.Page;

/**
 * A report, with its versions and why they were returned.
 *
 * @param version the version that was asked for; null for what it says now
 * @param reader who looks at it
 * @param typed what was typed with a step that was refused
 * @param claimed what was noticed in the version that is shown
 */
public record ReportPage(
        ReportView view,
        @Nullable Integer version,
        UUID reader,
        Map<String, String> typed,
        LocalDate today,
        Claimed claimed)
        implements Page {

    /** The number of the version that is shown; 0 when that is a draft, or nothing. */
    static int shown(ReportView view, @Nullable Integer version) {
        if (version != null) {
            return version;
        }
        ReportVersion newest = view.report().newest();
        return newest == null || view.report().draft() != null ? 0 : newest.number();
    }

    public Report report() {
        return view.report();
    }

    public String address() {
        return ReportWords.address(view.place());
    }

    /** The version to look at; null when the draft is shown, or nothing was sent. */
    public @Nullable ReportVersion chosen() {
        if (version == null && report().draft() != null) {
            return null;
        }
        return report().versions().stream()
                .filter(one -> version == null || one.number() == version)
                .findFirst()
                .orElse(report().newest());
    }

    /** What is shown; null when there is nothing to see. */
    public @Nullable ReportContent content() {
        ReportVersion chosen = chosen();
        return chosen == null ? report().draft() : chosen.content();
    }

    /** The remarks on a field of what is shown; on a draft those for which it was returned. */
    public List<Remark> remarks(Field field) {
        ReportVersion chosen = chosen();
        ReportVersion of = chosen == null ? report().newest() : chosen;
        return of == null ? List.of() : of.remarks(field);
    }

    /** The fields with words, in the order of the page. */
    public Stream<Field> fields() {
        ReportContent content = Objects.requireNonNull(content());
        return Stream.of(Field.values())
                .filter(field -> field != Field.WHOLE)
                .filter(field -> !content.text(field).isEmpty()
                        || !remarks(field).isEmpty()
                        || field == Field.PROGRESS
                        || (field == Field.SCHEDULE && content.onSchedule() != null)
                        || (field == Field.PERCENT && figure().length() > 0));
    }

    /** The figure of what is shown: the unit's own, else the computed one. */
    public String figure() {
        ReportContent content = content();
        if (content != null && content.percent() != null) {
            return ReportWords.percent(content.percent());
        }
        return computed();
    }

    /** Percent by milestones: when the version was sent, or today for a draft. */
    public String computed() {
        ReportVersion chosen = chosen();
        return ReportWords.percent(chosen == null ? view.computed() : chosen.computed());
    }

    /** From whom help is wanted. */
    public String helpers() {
        ReportContent content = content();
        return content == null
                ? ""
                : content.help().units().stream()
                        .map(unit -> view.units().name(unit))
                        .collect(Collectors.joining("、"));
    }

    public boolean mayWrite() {
        return view.rights().write()
                && view.duty() != null
                && view.round().isWritable(today)
                && (report().state() instanceof ReportState.Waiting
                        || report().state() instanceof ReportState.Drafting
                        || report().state() instanceof ReportState.Returned);
    }

    public boolean maySubmit() {
        return mayWrite() && report().state() instanceof ReportState.Drafting;
    }

    public boolean mayRecall() {
        return view.rights().write() && report().state() instanceof ReportState.Submitted;
    }

    public boolean mayApprove() {
        return view.rights().approve()
                && report().state() instanceof ReportState.Submitted submitted
                && !submitted.by().equals(reader);
    }

    public boolean mayAccept() {
        return view.rights().accept()
                && report().state() instanceof ReportState.Approved approved
                && !approved.by().equals(reader)
                && !approved.head().equals(reader);
    }

    public boolean mayReturn() {
        return version == null
                && ((view.rights().approve() && report().state() instanceof ReportState.Submitted)
                        || (view.rights().accept()
                                && (report().state() instanceof ReportState.Approved
                                        || report().state() instanceof ReportState.Accepted)));
    }

    /** What was typed in a field of a step that was refused. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
