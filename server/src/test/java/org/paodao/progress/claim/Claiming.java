package org.paodao.progress.claim;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.progress.report.EvidenceFiles;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.ReportView;
import org.paodao.progress.report.Reporting;
import org.paodao.progress.report.SampleReports;
import org.paodao.progress.report.Seen;
import org.paodao.progress.round.Round;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** Two units that report on an outcome each, in the same round. */
abstract class Claiming extends Reporting {
    static final String STORY = "示例河碧道工程主体完工，新建慢行道三公里、休憩驿站两处，沿线五个村受益。";

    @Autowired
    EvidenceFiles evidence;

    @Autowired
    Claims claims;

    @Autowired
    ClaimCheck check;

    @Autowired
    SharedCredits credits;

    CurrentUser otherLiaison = Districts.NOBODY;
    CurrentUser otherHead = Districts.NOBODY;
    Place otherPlace = new Place(lead, lead);

    @BeforeEach
    void theOtherUnit() {
        otherLiaison = Districts.with(office, Role.LIAISON, other);
        otherHead = Districts.with(office, Role.UNIT_HEAD, other);
        otherPlace = new Place(round.id(), item("outcomes/2"));
    }

    /** A place in another round, opened now. */
    Place later(Place where) {
        Round later = SampleReports.open(plan.id());
        rounds.open(office, later);
        return new Place(later.id(), where.item());
    }

    int sent(CurrentUser writer, Place where, ReportContent content) {
        int seen = lists.one(writer, where).report().version();
        int sent = reports.submit(writer, where, reports.put(writer, where, content, Seen.version(seen)));
        // It is looked at beside; whoever comes second waits for the first and does nothing more.
        check.check(writer.jurisdiction(), where);
        return sent;
    }

    int sent(CurrentUser writer, Place where, String progress) {
        return sent(writer, where, SampleReports.said(progress));
    }

    /** A report with one file, sent. */
    int sentWith(CurrentUser writer, Place where, String name, byte[] content) {
        ReportContent.Evidence file =
                evidence.attach(writer, where, new Files.Upload(name, "application/octet-stream", content));
        return sent(writer, where, SampleReports.said("佐证见附件").with(List.of(file)));
    }

    Claimed claimed(CurrentUser reader, Place where) {
        ReportView view = lists.one(reader, where);
        return claims.of(
                reader,
                view,
                view.report().versions().isEmpty()
                        ? 0
                        : view.report().versions().getFirst().number());
    }

    List<ClaimKind> kinds(Place where) {
        return claimed(office, where).findings().stream().map(Finding::kind).toList();
    }
}
