package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.Samples;
import org.paodao.indicator.SystemPublishing;
import org.paodao.progress.ask.AskMeter;
import org.paodao.progress.ask.AskRegister;
import org.paodao.progress.ask.Asking;
import org.paodao.progress.ask.Burden;
import org.paodao.progress.ask.FieldKind;
import org.paodao.progress.ask.NewAsk;
import org.paodao.progress.ask.Rhythm;
import org.paodao.progress.ask.Spare;
import org.paodao.progress.ask.Whom;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AsksTest extends Listing {
    @Autowired
    AskRegister register;

    @Autowired
    AskMeter meter;

    @Autowired
    Indicators indicators;

    @Autowired
    SystemPublishing system;

    @Test
    void whatAnIndicatorAsksIsInTheRegisterByItself() {
        indicator();
        Asking asked = register.all(stranger).getFirst();
        assertThat(asked.name()).isEqualTo("托育托位数（示例）");
        assertThat(asked.whom()).isEqualTo(new Whom(Set.of(lead), Set.of()));
        assertThat(asked.held().source()).isEqualTo("indicator");
        assertThat(asked.held().address()).isEqualTo("/indicators/TW-01");
    }

    @Test
    void whatIsHeldIsNotAskedAgain() {
        indicator();
        refused("progressask.held", () -> register.add(office, ask("k1", "托育托位数", Whom.ALL, false)));
        refused("progressask.held", () -> register.add(office, ask("k1", "托育 托位数 情况", Whom.ALL, true)));
        refused("progressask.close", () -> register.add(office, ask("k1", "普惠托育托位数", Whom.ALL, false)));
        assertThat(register.match(office, ask("k1", "普惠托育托位数", Whom.ALL, false)).close())
                .extracting(asking -> asking.held().address())
                .containsExactly("/indicators/TW-01");
        UUID id = register.add(office, ask("k1", "普惠托育托位数", Whom.ALL, true));
        assertThat(register.add(office, ask("k1", "普惠托育托位数", Whom.ALL, true))).isEqualTo(id);
        assertThat(register.all(office)).hasSize(2);
        register.add(office, ask("k2", "托育托位数", new Whom(Set.of(other), Set.of()), true));
        refused("access.forbidden", () -> register.add(liaison, ask("k3", "别的", Whom.ALL, false)));
    }

    @Test
    void theMeterCountsRequestsFieldsAndMinutes() {
        indicator();
        register.add(office, ask("m1", "走访户数", Whom.ALL, false));
        register.add(office, ask("m2", "走访记录", new Whom(Set.of(lead), Set.of()), true));
        Burden burden = meter.burden(stranger, 2023).burden();
        assertThat(burden.of(lead, 3)).isEqualTo(new Burden.Load(2, 3, 9));
        assertThat(burden.of(other, 3)).isEqualTo(new Burden.Load(1, 1, 3));
        assertThat(burden.all(3)).isEqualTo(new Burden.Load(3, 4, 12));
        Map<FieldKind, Integer> minutes = new EnumMap<>(FieldKind.class);
        for (FieldKind kind : FieldKind.values()) {
            minutes.put(kind, 10);
        }
        var wish = new AskMeter.Wish(LocalDate.of(2023, 7, 1), "示例：抽样实测");
        for (int click = 0; click < 2; click++) {
            meter.set(office, minutes, wish, 0);
        }
        assertThat(meter.efforts(office)).hasSize(1);
        assertThat(meter.burden(office, 2023).burden().of(lead, 3).minutes()).isEqualTo(9);
        assertThat(meter.burden(office, 2023).burden().of(lead, 8).minutes()).isEqualTo(30);
    }

    @Test
    void whatIsOverUnusedOrAskedTwiceCouldBeDropped() {
        LocalDate today = LocalDate.now(SHANGHAI);
        UUID over = register.add(office, ask("s1", "已过期的表", Whom.ALL, true));
        UUID twice = register.add(office, current("s2", "托育托位数", today.minusDays(30)));
        UUID unused = register.add(office, current("s3", "没有人用的数", today.minusMonths(9)));
        UUID fresh = register.add(office, current("s4", "刚开始问的数", today.minusMonths(1)));
        indicator();
        assertThat(meter.spare(office))
                .extracting(spare -> spare.asking().name() + " " + spare.why())
                .containsExactlyInAnyOrder(
                        "已过期的表 " + Spare.Why.EXPIRED, "托育托位数 " + Spare.Why.TWICE, "没有人用的数 " + Spare.Why.UNUSED);
        register.use(office, unused, 1, "示例：上半年分析");
        register.drop(office, twice, 1, "指标已有");
        register.drop(office, twice, 1, "指标已有");
        refused("progressask.dropped", () -> register.use(office, twice, 2, "示例"));
        register.extend(office, over, 1, today.plusMonths(1));
        refused("progressask.changed", () -> register.extend(office, over, 1, today));
        assertThat(meter.spare(office))
                .extracting(spare -> spare.asking().name())
                .as("nobody has used it since 2023")
                .containsExactly("已过期的表");
        assertThat(register.one(office, fresh).holdsOn(today)).isTrue();
        refused("progressask.unknown", () -> register.one(Districts.someone(organization), fresh));
    }

    private void indicator() {
        indicators.put(office, "TW-01", Samples.content("托育托位数（示例）", lead, "1"), 0);
        system.publish(office, new Publishing("asks" + office.username(), "示例", LocalDate.of(2023, 1, 1)));
    }

    private static NewAsk ask(String key, String name, Whom whom, boolean despite) {
        return of(key, name, whom, LocalDate.of(2023, 1, 1), despite);
    }

    private static NewAsk current(String key, String name, LocalDate since) {
        return of(key, name, Whom.ALL, since, true);
    }

    /** A number asked month by month for a year. */
    private static NewAsk of(String key, String name, Whom whom, LocalDate since, boolean despite) {
        LocalDate until = since.plusYears(1).minusDays(1);
        return new NewAsk(
                key, name, List.of(), "", FieldKind.NUMBER, Rhythm.MONTH, "月报（示例）", "示例办", whom, since, until, despite);
    }
}
