package org.paodao.progress.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Ids;
import org.paodao.progress.round.Days;
import org.paodao.progress.round.Ending;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Span;
import org.paodao.progress.round.Whom;

/** Rounds and reports made up for tests. */
public final class SampleReports {
    private SampleReports() {}

    /** A round about the first half of 2023 that is open now. */
    public static Round open(UUID plan) {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        return round(plan, new Days(today.minusDays(10), today.plusDays(10), today.plusDays(14)), Whom.ALL);
    }

    /** A round about the first half of 2023. */
    public static Round round(UUID plan, Days days, Whom whom) {
        return new Round(
                Ids.next(),
                plan,
                null,
                "示例调度",
                new Span(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)),
                false,
                whom,
                days,
                true,
                null,
                Ending.NONE,
                0,
                1);
    }

    /** What goes as planned. */
    public static ReportContent said(String progress) {
        return said(progress, null);
    }

    /** What goes as planned, with a figure of the unit's own. */
    public static ReportContent said(String progress, @Nullable String percent) {
        return new ReportContent(
                progress,
                percent == null ? null : new BigDecimal(percent),
                "",
                true,
                "",
                "用地指标不足（示例）",
                "完成主体施工（示例）",
                ReportContent.Help.NONE,
                List.of(),
                null);
    }
}
