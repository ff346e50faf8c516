package org.paodao.progress.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;

/** What a report lacks or has too much of. A draft may be incomplete; what is sent may not. */
final class ReportChecks {
    static final int LONG = 4000;
    static final int REASON = 1000;
    static final int MOST_EVIDENCE = 10;
    private static final int NAME = 200;
    private static final int MOST_REMARKS = 30;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private ReportChecks() {}

    /** What stands in the way of keeping this as a draft. */
    static void draft(ReportContent content) {
        List<Flaw> flaws = new ArrayList<>();
        length(flaws, "progress", content.progress(), LONG);
        length(flaws, "percentReason", content.percentReason(), REASON);
        length(flaws, "scheduleReason", content.scheduleReason(), REASON);
        length(flaws, "problems", content.problems(), LONG);
        length(flaws, "nextSteps", content.nextSteps(), LONG);
        length(flaws, "help", content.help().text(), LONG);
        BigDecimal percent = content.percent();
        if (percent != null && (percent.signum() < 0 || percent.compareTo(WHOLE) > 0 || percent.scale() > 1)) {
            flaws.add(Flaw.at("percent", "progressreport.percent"));
        }
        if (content.evidence().size() > MOST_EVIDENCE) {
            flaws.add(Flaw.at("evidence", "progressreport.evidence-many", MOST_EVIDENCE));
        }
        content.evidence().forEach(one -> length(flaws, "evidence", one.name(), NAME));
        refuse(flaws);
    }

    /** What stands in the way of sending it. */
    static void complete(ReportContent content, @Nullable BigDecimal computed) {
        if (content.coveredBy() != null) {
            return;
        }
        List<Flaw> flaws = new ArrayList<>();
        if (content.progress().isEmpty()) {
            flaws.add(Flaw.at("progress", "progressreport.progress-missing"));
        }
        if (content.onSchedule() == null) {
            flaws.add(Flaw.at("onSchedule", "progressreport.schedule-missing"));
        } else if (!content.onSchedule() && content.scheduleReason().isEmpty()) {
            flaws.add(Flaw.at("scheduleReason", "progressreport.schedule-reason-missing"));
        }
        BigDecimal percent = content.percent();
        if (computed != null
                && percent != null
                && percent.compareTo(computed) != 0
                && content.percentReason().isEmpty()) {
            flaws.add(Flaw.at("percentReason", "progressreport.percent-reason-missing", computed.toPlainString()));
        }
        refuse(flaws);
    }

    /** What stands in the way of returning a version for these reasons. */
    static void remarks(ReportContent content, List<Remark> remarks) {
        List<Flaw> flaws = new ArrayList<>();
        if (remarks.isEmpty() || remarks.size() > MOST_REMARKS) {
            flaws.add(Flaw.at("remark.whole", "progressreport.remark-missing"));
        }
        for (Remark remark : remarks) {
            String field = "remark." + remark.field().word();
            if (remark.words().isEmpty() || remark.words().length() > REASON) {
                flaws.add(Flaw.at(field, "progressreport.remark-missing"));
            }
            if (!remark.quote().isEmpty() && !content.text(remark.field()).contains(remark.quote())) {
                flaws.add(Flaw.at(field, "progressreport.quote-missing", remark.quote()));
            }
        }
        refuse(flaws);
    }

    private static void length(List<Flaw> flaws, String field, String text, int most) {
        if (text.length() > most) {
            flaws.add(Flaw.at(field, "progressreport.too-long", most));
        }
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }
}
