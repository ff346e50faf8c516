package org.paodao.progress.report.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.progress.report.Field;
import org.paodao.progress.report.Remark;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.ReportVersion;
import org.paodao.progress.report.ReportView;
import org.paodao.progress.report.Seen;

/**
 * A report as programs see it.
 *
 * @param version of the report, to be sent back as seen
 * @param due until when it is asked
 * @param computed percent by milestones today; null where there are none
 * @param versions those sent, newest first
 */
record ReportJson(
        UUID round,
        UUID item,
        UUID unit,
        String title,
        String state,
        int version,
        LocalDate due,
        @Nullable BigDecimal computed,
        @Nullable ReportContent draft,
        List<ReportVersion> versions) {

    static ReportJson of(ReportView view) {
        return new ReportJson(
                view.report().round(),
                view.report().item(),
                view.report().unit(),
                view.title(),
                view.report().state().word(),
                view.report().version(),
                view.due(),
                view.computed(),
                view.report().draft(),
                view.report().versions());
    }

    /**
     * What the next version is to say; what is left out is empty.
     *
     * @param seen the version of the report that was seen
     * @param editor an id of the program's own; null for none
     * @param step counts what the editor sends
     */
    record Said(
            @Nullable String progress,
            @Nullable BigDecimal percent,
            @Nullable String percentReason,
            @Nullable Boolean onSchedule,
            @Nullable String scheduleReason,
            @Nullable String problems,
            @Nullable String nextSteps,
            @Nullable String help,
            @Nullable List<UUID> helpFrom,
            @Nullable List<ReportContent.Evidence> evidence,
            @Nullable UUID coveredBy,
            int seen,
            @Nullable UUID editor,
            @Nullable Integer step) {

        ReportContent content() {
            return new ReportContent(
                    text(progress),
                    percent,
                    text(percentReason),
                    onSchedule,
                    text(scheduleReason),
                    text(problems),
                    text(nextSteps),
                    new ReportContent.Help(text(help), Objects.requireNonNullElse(helpFrom, List.of())),
                    Objects.requireNonNullElse(evidence, List.<ReportContent.Evidence>of()).stream()
                            .map(one -> new ReportContent.Evidence(text(one.name()), one.file()))
                            .toList(),
                    coveredBy);
        }

        Seen see() {
            return new Seen(seen, editor, step == null ? 0 : step);
        }
    }

    /** A step to be taken. */
    record Step(@Nullable String step, int seen, @Nullable List<SaidRemark> remarks) {
        List<Remark> said() {
            return Objects.requireNonNullElse(remarks, List.<SaidRemark>of()).stream()
                    .map(SaidRemark::remark)
                    .toList();
        }
    }

    /**
     * Why it is returned.
     *
     * @param field such as progress; whole for all of it
     */
    record SaidRemark(
            @Nullable String field,
            @Nullable String quote,
            @Nullable String words) {
        Remark remark() {
            Field of = Field.of(text(field))
                    .orElseThrow(() -> Refusal.invalid("remarks", "progressreport.remark-missing"));
            return new Remark(of, text(quote), text(words));
        }
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
