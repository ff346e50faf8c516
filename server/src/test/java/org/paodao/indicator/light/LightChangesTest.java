package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.plan.web.Statements;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LightChangesTest extends JudgedDistrict {
    private static final long SEED = 20231231;
    private static final Period JUNE = Period.month(2023, 6);

    @Autowired
    Judging judging;

    @Autowired
    LightRound round;

    @Autowired
    JdbcClient db;

    /** After each of some random steps the lights kept up with are those that judging everything anew gives. */
    @Test
    void whatIsJudgedStepByStepIsWhatJudgingEverythingGives() {
        Random random = new Random(SEED);
        for (int step = 0; step < 14; step++) {
            switch (random.nextInt(4)) {
                case 0 -> sample.send("INVEST", figure(random, 1 + step % 12, 1200));
                case 1 -> sample.report("RATE", figure(random, 1 + step % 12, 120));
                case 2 -> sample.report("INVEST", figure(random, 12 - step % 12, 1200));
                default -> {
                    sample.put(
                            "RATE",
                            sample.definition("达标率（示例）", false, ""),
                            new AtLeast(new BigDecimal(60 + random.nextInt(40))),
                            "≥" + step);
                    sample.publish(LocalDate.of(2021, 1, 1));
                }
            }
            List<Object> kept = kept();
            assertThat(judging.all(sample.office.jurisdiction()).turned())
                    .as("seed %d, step %d", SEED, step)
                    .isZero();
            assertThat(kept()).as("seed %d, step %d", SEED, step).isEqualTo(kept);
        }
    }

    /** A figure of a month that has none yet is reported; the same month again later is left alone. */
    private Map<Period, String> figure(Random random, int month, int most) {
        Period period = Period.month(2021 + random.nextInt(3), month);
        while (db.sql("""
                        select count(*) from indicator.value where jurisdiction = :jurisdiction and period = :period""")
                        .param("jurisdiction", sample.office.jurisdiction())
                        .param("period", period.toString())
                        .query(Integer.class)
                        .single()
                > 0) {
            period = period.plus(1);
        }
        return Map.of(period, String.valueOf(random.nextInt(most)));
    }

    private List<Object> kept() {
        return db.sql("""
                select to_jsonb(j) - 'judged_at' as kept from indicator.judgement j where jurisdiction = :jurisdiction
                union all
                select to_jsonb(f) - 'made_at' from indicator.forecast f where jurisdiction = :jurisdiction
                union all
                select to_jsonb(p) from indicator.judged_period p where jurisdiction = :jurisdiction""").param("jurisdiction", sample.office.jurisdiction()).query(String.class).list().stream()
                .sorted()
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void aLightKeepsTheMomentSinceWhenItIsAsItIsWhileOthersOfItsYearTurn() {
        sample.report("INVEST", Map.of(JUNE, "423", Period.month(2023, 4), "280"));
        LightLine june = line(JUNE);
        sample.report("INVEST", Map.of(Period.month(2023, 5), "300"));
        assertThat(line(JUNE).judgedAt()).isEqualTo(june.judgedAt());
        assertThat(line(Period.month(2023, 5)).judgedAt()).isAfter(june.judgedAt());
        sample.report("INVEST", Map.of(Period.month(2023, 3), "200"));
        assertThat(line(Period.month(2023, 5)).judgedAt()).isAfter(june.judgedAt());
        assertThat(line(JUNE)).isEqualTo(june);
    }

    private LightLine line(Period period) {
        return lights.line(sample.office, "INVEST", Goal.WHOLE, period);
    }

    @Test
    void aTurnedLightIsListedWithWhatTurnedIt() {
        sample.report("INVEST", Map.of(JUNE, "100"));
        LightChange turned = lights.changes(sample.office, "INVEST", null).getFirst();
        assertThat(turned.was()).isEqualTo(Light.MISSING);
        assertThat(turned.became()).isEqualTo(Light.RED);
        assertThat(turned.why()).contains(new Told("change-value", List.of("t:none", "n:100")));
        sample.put("INVEST", sample.definition("项目投资（示例）", true, ""), new AtLeast(new BigDecimal("200")), "200");
        sample.publish(LocalDate.of(2021, 1, 1));
        assertThat(lights.changes(sample.office, "INVEST", null).getFirst().why())
                .contains(new Told("change-expected", List.of("n:500", "n:100")));
    }

    @Test
    void whatTurnsAtOnceIsListedByIndicatorAndPeriod() {
        sample.report("RATE", Map.of(JUNE, "10", Period.month(2023, 5), "10", Period.month(2023, 7), "10"));
        sample.report("INVEST", Map.of(JUNE, "423", Period.month(2023, 4), "280", Period.month(2023, 7), "300"));
        sample.yinchuanFrom("5");
        List<LightChange> all = lights.changes(sample.office, null, null);
        assertThat(all)
                .isSortedAccordingTo(Comparator.comparing(LightChange::changedAt)
                        .reversed()
                        .thenComparing(LightChange::indicator)
                        .thenComparing(LightChange::unit)
                        .thenComparing(LightChange::period));
        assertThat(all).hasSizeGreaterThan(4);
        List<LightChange> read = new ArrayList<>();
        for (LightChange seen : all) {
            read.add(seen);
            assertThat(lights.changes(sample.office, null, seen.id()))
                    .as("what follows the last one seen")
                    .isEqualTo(all.subList(read.size(), all.size()));
        }
    }

    @Test
    void theDailyRoundFindsWhatADayTurnedAndWhatNobodyHeardOf() {
        sample.report("INVEST", Map.of(JUNE, "100"));
        round.go(sample.office.jurisdiction());
        db.sql("""
                update indicator.judged_year
                   set turns_first = current_date,
                       lights = (select string_agg(case letter when 'e' then 'U' else substr(lights, least(place, length(lights))::integer, 1) end,
                                                   '' order by place)
                                   from string_to_table(periods, null) with ordinality p (letter, place))
                 where jurisdiction = :jurisdiction""").param("jurisdiction", sample.office.jurisdiction()).update();
        assertThat(round.go(sample.office.jurisdiction()).turned()).isPositive();
        assertThat(lights.line(sample.office, "INVEST", new UUID(0, 0), Period.month(2023, 5))
                        .light())
                .isEqualTo(Light.MISSING);
        db.sql("update indicator.value set amount = 500, version = version + 1 where jurisdiction = :jurisdiction")
                .param("jurisdiction", sample.office.jurisdiction())
                .update();
        round.go(sample.office.jurisdiction());
        assertThat(lights.line(sample.office, "INVEST", new UUID(0, 0), JUNE).light())
                .isEqualTo(Light.GREEN);
        assertThat(round.go(sample.office.jurisdiction()))
                .as("again on the same day there is nothing to do")
                .isEqualTo(new Judging.Outcome(0, 0));
    }

    @Test
    void twoNodesAtOnceDoTheWorkOnce() throws Exception {
        sample.report("INVEST", Map.of(JUNE, "100"));
        round.go(sample.office.jurisdiction());
        db.sql("update indicator.value set amount = 500, version = version + 1 where jurisdiction = :jurisdiction")
                .param("jurisdiction", sample.office.jurisdiction())
                .update();
        Callable<Judging.Outcome> node = () -> round.go(sample.office.jurisdiction());
        int turned = 0;
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Judging.Outcome> done : nodes.invokeAll(List.of(node, node, node))) {
                turned += done.get().turned();
            }
        }
        assertThat(turned).isEqualTo(2);
        assertThat(lights.changes(sample.office, "INVEST", null)).hasSize(2);
    }

    /** However many indicators there are, judging them takes the same number of statements. */
    @Test
    void moreIndicatorsTakeNoMoreStatements() {
        long few = statements();
        for (int i = 0; i < 30; i++) {
            sample.put(
                    "MORE-" + i, sample.definition("更多（示例）" + i, true, ""), new AtLeast(new BigDecimal("100")), "100");
        }
        sample.publish(LocalDate.of(2021, 1, 1));
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        return Statements.during(() -> judging.all(sample.office.jurisdiction()));
    }
}
