package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.FiguresChanged;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.RuleSets;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Judging as it is for thousands of units, here with two or more taken for very many. */
@DatabaseTest
class CrowdTest {
    private static final Period JUNE = Period.month(2023, 6);
    private static final int ALL_AT_ONCE = 1000;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Lights lights;

    @Autowired
    TransactionOperations inTransaction;

    @Autowired
    JdbcClient db;

    private SampleCounties sample = new SampleCounties();
    private JudgingParts parts = new JudgingParts();

    @BeforeEach
    void twoCountiesWithFigures() {
        sample = new SampleCounties();
        beans.autowireBean(sample);
        sample.make();
        parts = new JudgingParts();
        beans.autowireBean(parts);
        sample.load("""
                PEOPLE,示例北县,,2023-05,1000
                INSURED,示例北县,,2023-05,880
                PEOPLE,示例南县,,2023-05,3000
                INSURED,示例南县,,2023-05,2900
                PEOPLE,示例北县,,2023-06,1000
                INSURED,示例北县,,2023-06,990
                PEOPLE,示例南县,,2023-06,3000
                INSURED,示例南县,,2023-06,1200
                """);
    }

    @Test
    void whatLedToALightIsWorkedOutWhenSomebodyAsks() {
        LightLine kept = june(sample.north);
        judgeAll();
        LightLine listed = lights.lines(sample.office, new LightFilter(null, JUNE, "SHARE", sample.north, null))
                .getFirst();
        assertThat(listed.isTold()).isFalse();
        assertThat(listed.light()).isEqualTo(kept.light());
        assertThat(listed.amount()).isEqualByComparingTo("99");
        LightLine told = june(sample.north);
        assertThat(told.reasons()).isEqualTo(kept.reasons());
        assertThat(told.inputs()).isEqualTo(kept.inputs());
    }

    @Test
    void whatAYearWillEndWithIsWorkedOutForAUnitWhenSomebodyAsks() {
        List<ForecastLine> kept = forecasts(sample.north);
        assertThat(kept)
                .singleElement()
                .satisfies(line -> assertThat(line.seen())
                        .singleElement()
                        .extracting(YearForecast::asOf)
                        .isEqualTo(JUNE));
        judgeAll();
        assertThat(forecasts(sample.north)).as("no longer kept").isEmpty();
        var ends = new YearEnds(parts.tables.forecasts(), parts.reading(sample, 1, ALL_AT_ONCE));
        UUID jurisdiction = sample.office.jurisdiction();
        assertThat(ends.of(jurisdiction, 2023, "SHARE", sample.north)).isEqualTo(kept);
        assertThat(ends.of(jurisdiction, 2023, "SHARE", null))
                .containsAll(kept)
                .extracting(ForecastLine::unit)
                .containsExactlyInAnyOrder(sample.north, sample.south, sample.city, Goal.WHOLE);
        assertThat(ends.of(jurisdiction, 2022, "SHARE", null)).isEmpty();
        assertThat(ends.of(jurisdiction, 2023, "SHARE", Goal.WHOLE))
                .as("kept")
                .isNotEmpty()
                .isEqualTo(forecasts(Goal.WHOLE));
    }

    private List<ForecastLine> forecasts(UUID unit) {
        return lights.forecasts(sample.office, 2023, "SHARE", unit);
    }

    @Test
    void theWholeKeepsWhatLedToIt() {
        judgeAll();
        assertThat(lights.lines(sample.office, new LightFilter(null, JUNE, "SHARE", Goal.WHOLE, null)))
                .singleElement()
                .satisfies(line -> assertThat(line.isTold()).isTrue());
    }

    @Test
    void oneFigureTurnsTheLightsOfItsUnitAndOfThoseAbove() {
        judgeAll();
        List<LightLine> before = all();
        forget();
        inTransaction.executeWithoutResult(none -> parts.judging(sample, 1, ALL_AT_ONCE)
                .changed(new FiguresChanged(
                        sample.office.jurisdiction(), Set.of(sample.id("INSURED")), Set.of(sample.north), 2023)));
        assertThat(all())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("judgedAt")
                .isEqualTo(before.stream()
                        .filter(line -> !line.unit().equals(sample.south))
                        .toList());
    }

    @Test
    void periodsAreKnownToHaveLightsWhereverTheyAreAlsoAfterOnlyOneUnitWasJudged() {
        sample.load("""
                PEOPLE,示例北县,,2023-07,1000
                INSURED,示例北县,,2023-07,990
                """);
        judgeAll();
        List<JudgedPeriods.Judged> all = known();
        assertThat(all).isNotEmpty().containsExactlyInAnyOrderElementsOf(seen());
        db.sql("update indicator.value set state = 'DRAFT' where jurisdiction = :jurisdiction and period = '2023-07'")
                .param("jurisdiction", sample.office.jurisdiction())
                .update();
        inTransaction.executeWithoutResult(none -> parts.judging(sample, 1, ALL_AT_ONCE)
                .changed(new FiguresChanged(
                        sample.office.jurisdiction(), Set.of(sample.id("INSURED")), Set.of(sample.north), 2023)));
        assertThat(known()).as("what a unit lost").isNotEqualTo(all).containsExactlyInAnyOrderElementsOf(seen());
    }

    private List<JudgedPeriods.Judged> known() {
        return db.sql("""
                select i.code, p.period, p.figures, p.judged as colours
                  from indicator.judged_period p join indicator.indicator i on i.jurisdiction = p.jurisdiction and i.id = p.indicator
                 where p.jurisdiction = :jurisdiction order by 1, 2""")
                .param("jurisdiction", sample.office.jurisdiction())
                .query((row, n) -> new JudgedPeriods.Judged(
                        row.getString("code"),
                        row.getString("period"),
                        row.getBoolean("figures"),
                        row.getBoolean("colours")))
                .list();
    }

    /** As the lights themselves have them. */
    private List<JudgedPeriods.Judged> seen() {
        UUID jurisdiction = sample.office.jurisdiction();
        List<String> codes = db.sql("select code from indicator.indicator where jurisdiction = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> row.getString("code"))
                .list();
        return parts.tables.periods().now(jurisdiction, codes, 0);
    }

    @Test
    void whereUnitsAreComparedOneFigureTurnsTheLightsOfAll() {
        assertThat(concerned(List.of(), Set.of("SHARE")))
                .containsExactlyInAnyOrder(sample.north, sample.city, Goal.WHOLE);
        RuleSet besideTheAverage = RuleSets.tianjin2022();
        assertThat(concerned(List.of(besideTheAverage), Set.of("SHARE"))).isNull();
        assertThat(concerned(List.of(), Set.of()))
                .as("where all is kept that was said, the average of all was, too")
                .isNull();
    }

    private @Nullable Set<UUID> concerned(List<RuleSet> rules, Set<String> crowds) {
        var inForce = new RulesInForce(rules.stream()
                .map(set -> new RuleVersion(set, Holding.ALL, "", Instant.EPOCH, ""))
                .toList());
        var tree = new UnitTree(sample.organization.belongings(sample.office));
        return new Narrowing(parts.history.of(sample.office.jurisdiction()), inForce, tree)
                .of(Set.of("SHARE"), Set.of(sample.north), crowds);
    }

    private LightLine june(UUID unit) {
        return lights.line(sample.office, "SHARE", unit, JUNE);
    }

    private List<LightLine> all() {
        return lights.lines(sample.office, LightFilter.of("SHARE"));
    }

    private void judgeAll() {
        inTransaction.executeWithoutResult(
                none -> parts.judging(sample, 1, ALL_AT_ONCE).all(sample.office.jurisdiction()));
    }

    private void forget() {
        db.sql("delete from indicator.judged_year where jurisdiction = :jurisdiction")
                .param("jurisdiction", sample.office.jurisdiction())
                .update();
    }
}
