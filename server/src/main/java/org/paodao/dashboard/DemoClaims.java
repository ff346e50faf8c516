package org.paodao.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Access;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Value;
import org.paodao.indicator.value.ValueLists;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.paodao.progress.claim.NewCredit;
import org.paodao.progress.claim.SharedCredit;
import org.paodao.progress.claim.SharedCredits;
import org.paodao.progress.report.Entry;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.Reports;
import org.paodao.progress.report.RoundDesk;
import org.paodao.progress.report.RoundReports;
import org.paodao.progress.report.Seen;
import org.paodao.progress.round.Round;
import org.paodao.scoring.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two sample units claim the same project in the open round, one with a document that has no number and a figure that nobody approved; the office shares the credit. */
@Component
@Profile("demo")
class DemoClaims {
    private static final Logger LOG = LoggerFactory.getLogger(DemoClaims.class);
    private static final Period DECEMBER = Period.month(2023, 12);
    private static final String PROJECT = "示例河碧道工程（示例）主体完工，新建慢行道三公里、休憩驿站两处，沿线五个示例村受益。";

    private final SharedCredits credits;
    private final Reports reports;
    private final RoundDesk desk;
    private final Figures figures;
    private final Access access;

    DemoClaims(SharedCredits credits, Reports reports, RoundDesk desk, Figures figures, Access access) {
        this.credits = credits;
        this.reports = reports;
        this.desk = desk;
        this.figures = figures;
        this.access = access;
    }

    /** Loads what is missing, in a round of the sample plan. */
    void load(CurrentUser office, Round round) {
        if (!credits.all(office, null).isEmpty()) {
            return;
        }
        RoundReports asked = desk.round(office, round.id());
        List<Entry> open =
                asked.entries().stream().filter(entry -> entry.line() == null).toList();
        Entry first = lastOf(own(), open);
        Entry second = open.stream()
                .filter(entry -> !entry.unit().equals(first.unit()))
                .findFirst()
                .orElseThrow();
        send(office, first, PROJECT + "示例河碧道管护办法已出台（示例）。" + figures.wrong(office));
        int seen = send(office, second, "牵头推进沿线整治（示例）。" + PROJECT);
        reports.approve(somebody(office, Role.UNIT_HEAD, "示例分管领导", second.unit()), second.place(), seen);
        share(office, round, first, second);
        LOG.info("Demo: two units claim the same project, and share the credit.");
    }

    private @Nullable UUID own() {
        return access.named("liaison")
                .map(liaison -> liaison.authority().unit())
                .orElse(null);
    }

    /** The last one that the unit of the demo's liaison leads: those before it are left for whoever tries to write. */
    private static Entry lastOf(@Nullable UUID unit, List<Entry> open) {
        return open.stream()
                .filter(entry -> entry.unit().equals(unit))
                .reduce((earlier, later) -> later)
                .orElse(open.getFirst());
    }

    private int send(CurrentUser office, Entry entry, String progress) {
        CurrentUser liaison = somebody(office, Role.LIAISON, "示例联络员", entry.unit());
        var content = new ReportContent(
                progress, null, "", true, "", "", "下一步组织验收（示例）。", ReportContent.NOTHING.help(), List.of(), null);
        return reports.submit(liaison, entry.place(), reports.put(liaison, entry.place(), content, Seen.version(0)));
    }

    private void share(CurrentUser office, Round round, Entry first, Entry second) {
        credits.register(
                office,
                new NewCredit.Request("demo", round.id()),
                new NewCredit(
                        "示例河碧道工程（示例）",
                        "一家建设、一家协调征迁，按实际投入分享（示例）",
                        List.of(
                                new SharedCredit.Part(first.unit(), first.duty().item(), new BigDecimal("62.5")),
                                new SharedCredit.Part(
                                        second.unit(), second.duty().item(), new BigDecimal("37.5")))));
    }

    private static CurrentUser somebody(CurrentUser office, Role role, String name, UUID unit) {
        return DemoVoice.of(
                office,
                role,
                name,
                new Authority(unit, List.of(Grant.inUnits(role, Set.of(unit))), Authority.NO_CEILING, null));
    }

    /** Approved figures, to be told otherwise. */
    @Component
    @Profile("demo")
    record Figures(Indicators indicators, ValueLists values) {
        /** A sentence with a figure that differs from the approved one; empty where none is approved. */
        String wrong(CurrentUser office) {
            List<Indicator> known = indicators.system(office).indicators().stream()
                    .filter(one -> one.definition().measure().equals("亿元"))
                    .toList();
            return values.standing(office, known.stream().map(Figures::december).toList()).stream()
                    .flatMap(value -> said(known, value))
                    .findFirst()
                    .orElse("");
        }

        private static Place december(Indicator one) {
            return Place.whole(
                    one.id(),
                    Period.holding(DECEMBER.lastDay(), one.definition().frequency()));
        }

        private static Stream<String> said(List<Indicator> known, Value value) {
            BigDecimal amount = value.amount();
            return known.stream()
                    .filter(one -> amount != null
                            && Objects.equals(one.id(), value.place().indicator()))
                    .map(one -> "全年" + one.definition().name().replaceAll("（.*?）", "") + "达到"
                            + Objects.requireNonNull(amount).add(BigDecimal.TEN).toPlainString() + "亿元。");
        }
    }
}
