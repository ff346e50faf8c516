package org.paodao.progress.report.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Unit;
import org.paodao.progress.claim.Finding;
import org.paodao.progress.report.Field;
import org.paodao.progress.report.Known;
import org.paodao.progress.report.Remark;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.ReportVersion;
import org.paodao.progress.report.ReportView;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * A report being written.
 *
 * @param known what need not be typed again
 * @param files put beside the report
 * @param standing what somebody else wrote since the form was opened; null where nobody did
 * @param hints what will be noticed when it is sent as it was last kept; null where that was not looked at
 */
public record ReportFormPage(
        ReportView view,
        ReportForm form,
        Known known,
        List<ReportContent.Evidence> files,
        @Nullable ReportContent standing,
        @Nullable List<Finding> hints)
        implements Page {
    public ReportFormPage {
        hints = hints == null ? null : List.copyOf(hints);
        files = List.copyOf(files);
    }

    public String address() {
        return ReportWords.address(view.place());
    }

    /** Why the last version was returned, field by field. */
    public List<Remark> remarks(Field field) {
        ReportVersion newest = view.report().newest();
        return newest == null || newest.returned() == null ? List.of() : newest.remarks(field);
    }

    /** All remarks on the last version. */
    public boolean isReturned() {
        return Stream.of(Field.values()).anyMatch(field -> !remarks(field).isEmpty());
    }

    /** The items whose report may say it all. */
    public List<Option> coveringOptions() {
        return view.covering().stream()
                .map(duty -> new Option(duty.item().toString(), duty.title()))
                .toList();
    }

    /** The names of units. */
    public List<String> units() {
        return view.units().byId().values().stream().map(Unit::name).toList();
    }

    /** The draft was kept; said in a fragment without the form. */
    public Page saved() {
        return fragment("progress/reportSaved.jte");
    }
}
