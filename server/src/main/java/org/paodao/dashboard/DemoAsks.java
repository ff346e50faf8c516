package org.paodao.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.progress.ask.AskRegister;
import org.paodao.progress.ask.FieldKind;
import org.paodao.progress.ask.NewAsk;
import org.paodao.progress.ask.Rhythm;
import org.paodao.progress.ask.Whom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is asked of the sample units outside the system: still asked, over, never used. */
@Component
@Profile("demo")
class DemoAsks {
    private static final Logger LOG = LoggerFactory.getLogger(DemoAsks.class);
    private static final Whom TOWNSHIPS = new Whom(Set.of(), Set.of("乡镇"));

    private final AskRegister register;
    private final Clock clock;

    DemoAsks(AskRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Registers what is missing. */
    void load(CurrentUser office) {
        if (register.all(office).stream().anyMatch(one -> one.held().entry() != null)) {
            return;
        }
        List<NewAsk> asks = asks(LocalDate.now(clock));
        UUID first = null;
        for (NewAsk ask : asks) {
            UUID id = register.add(office, ask);
            first = first == null ? id : first;
        }
        if (first != null) {
            register.use(office, first, 1, "示例：用于三季度推进会材料");
        }
        LOG.info("Demo: {} questions from outside registered.", asks.size());
    }

    private static List<NewAsk> asks(LocalDate today) {
        LocalDate spring = today.minusMonths(8);
        return List.of(
                ask("走访农户数（示例）", new Sort(FieldKind.NUMBER, Rhythm.MONTH), "驻村工作月报（示例）", TOWNSHIPS, spring),
                ask("驻村工作小结（示例）", new Sort(FieldKind.LONG_TEXT, Rhythm.MONTH), "驻村工作月报（示例）", TOWNSHIPS, spring),
                ask("现场照片（示例）", new Sort(FieldKind.FILE, Rhythm.MONTH), "驻村工作月报（示例）", TOWNSHIPS, spring),
                ask("闲置房屋台账（示例）", new Sort(FieldKind.TABLE, Rhythm.QUARTER), "闲置资产盘活季报（示例）", TOWNSHIPS, spring),
                ask(
                        "节假日值班安排（示例）",
                        new Sort(FieldKind.SHORT_TEXT, Rhythm.QUARTER),
                        "值班安排（示例）",
                        Whom.ALL,
                        today.minusMonths(2)),
                ask(
                        "创建活动总结（示例）",
                        new Sort(FieldKind.LONG_TEXT, Rhythm.ONCE),
                        "创建活动通知（示例）",
                        Whom.ALL,
                        today.minusMonths(16)));
    }

    private static NewAsk ask(String name, Sort sort, String form, Whom whom, LocalDate since) {
        return new NewAsk(
                "demo-" + name,
                name,
                List.of(),
                "",
                sort.kind(),
                sort.rhythm(),
                form,
                "区示例专班",
                whom,
                since,
                since.plusYears(1),
                true);
    }

    /** What an answer is like, and how often it is wanted. */
    private record Sort(FieldKind kind, Rhythm rhythm) {}
}
