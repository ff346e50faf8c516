package org.paodao.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.paodao.appraisal.appeal.AppealViews;
import org.paodao.appraisal.appeal.Appeals;
import org.paodao.appraisal.appeal.Correction;
import org.paodao.appraisal.appeal.NewAppeal;
import org.paodao.appraisal.appeal.Publicity;
import org.paodao.appraisal.appeal.Ruling;
import org.paodao.appraisal.appeal.SampleAppraisalDays;
import org.paodao.appraisal.appeal.Touched;
import org.paodao.appraisal.appeal.Verdict;
import org.paodao.appraisal.run.AppraisalRounds;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.UnitLedger;
import org.paodao.kernel.CurrentUser;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What follows the runs of the demo: publicity, an appeal that is upheld and one that waits, units that look again, a result that is published. */
@Component
@Profile("demo")
class DemoAppeals {
    private static final int A_MONTH = 30;
    private static final BigDecimal RIGHT = new BigDecimal("85.5");

    private final Publicity publicity;
    private final Appeals appeals;
    private final AppealViews views;
    private final SampleAppraisalDays days;
    private final Read read;

    DemoAppeals(Publicity publicity, Appeals appeals, AppealViews views, SampleAppraisalDays days, Read read) {
        this.publicity = publicity;
        this.appeals = appeals;
        this.views = views;
        this.days = days;
        this.read = read;
    }

    /** Where results are read. */
    @Component
    @Profile("demo")
    record Read(AppraisalRounds rounds, RunLists lists) {}

    void published(CurrentUser appraiser, UUID round) {
        publicity.show(appraiser, round, seen(appraiser, round));
        days.move(appraiser.jurisdiction(), round, A_MONTH);
        publicity.end(appraiser, round, seen(appraiser, round));
        publicity.publish(appraiser, round, seen(appraiser, round));
    }

    /** Shows the results; the first unit's appeal is upheld, the second's waits. */
    void shown(CurrentUser appraiser, CurrentUser office, UUID round, List<CurrentUser> units) {
        publicity.show(appraiser, round, seen(appraiser, round));
        UUID first = file(units.getFirst(), round, DemoScheme.HELD, "示例：该材料由另一单位汇总报送，数据差错发生在汇总环节，附会议纪要。");
        appeals.hear(office, first, 1);
        Touched touched = Objects.requireNonNull(views.one(office, first).touched());
        appeals.rule(
                office,
                first,
                2,
                new Ruling(
                        Verdict.UPHELD,
                        "示例：经核对会议纪要和报送记录，差错不在该单位，通报事项不予计入。",
                        List.of(new Correction.NotCounted(
                                touched.basis().records().getFirst().source()))));
        file(units.getLast(), round, DemoScheme.HELD, "示例：停工当日已电话报告，有通话记录，应按主动报告计。");
    }

    /** A figure of the unit is put right, which moves the places of others; those look again. */
    void looked(CurrentUser appraiser, CurrentUser office, UUID round, CurrentUser unit) {
        publicity.show(appraiser, round, seen(appraiser, round));
        UUID appeal = file(unit, round, DemoScheme.RANKED, "示例：汇总表漏计二季度得分，经与主管单位核对，应为85.5分。");
        appeals.hear(office, appeal, 1);
        Touched touched = Objects.requireNonNull(views.one(office, appeal).touched());
        Touched.Figured figure = touched.basis().figures().getFirst();
        appeals.rule(
                office,
                appeal,
                2,
                new Ruling(
                        Verdict.UPHELD,
                        "示例：经核对原始汇总表，二季度得分确有漏计，按核定数更正。",
                        List.of(new Correction.Figure(figure.spot(), figure.name(), RIGHT))));
        days.move(appraiser.jurisdiction(), round, A_MONTH);
        publicity.end(appraiser, round, seen(appraiser, round));
        publicity.again(appraiser, round, new Publicity.Form("示例：按裁定更正后重算", "demo:again:" + round));
        publicity.showAgain(appraiser, round, seen(appraiser, round));
    }

    private UUID file(CurrentUser unit, UUID round, String clause, String text) {
        UUID own = Objects.requireNonNull(unit.authority().unit());
        int line = line(unit, round, own, clause);
        return appeals.file(unit, new NewAppeal("demo:" + own + clause, round, own, line, text));
    }

    /** The place of the first line of a clause that rests on something. */
    private int line(CurrentUser unit, UUID round, UUID own, String clause) {
        Integer run = read.rounds().one(unit, round).stage().official();
        UnitLedger ledger = read.lists().ledger(unit, round, run == null ? 0 : run, own);
        for (int n = 0; n < ledger.lines().size(); n++) {
            if (ledger.lines().get(n).clause().equals(clause)
                    && !ledger.lines().get(n).grounds().sources().isEmpty()) {
                return n;
            }
        }
        return 0;
    }

    private int seen(CurrentUser appraiser, UUID round) {
        return read.rounds().one(appraiser, round).version();
    }
}
