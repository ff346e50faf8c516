package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.FiguresChanged;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is too much to be read at once is judged in portions, each committed by itself: the lights are the same, and none is forgotten. */
@DatabaseTest
class PortionwiseTest {
    private static final int TOLD_OF_ALL = 200;
    private static final int ONE_PORTION = 1000;
    private static final int MANY_PORTIONS = 1;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Lights lights;

    @Autowired
    LightRound round;

    @Autowired
    TransactionOperations inTransaction;

    @Autowired
    JdbcClient db;

    private SampleCounties sample = new SampleCounties();
    private JudgingParts parts = new JudgingParts();
    private List<String> right = List.of();

    @BeforeEach
    void twoSharesOfTwoCounties() {
        sample = new SampleCounties();
        beans.autowireBean(sample);
        sample.make();
        parts = new JudgingParts();
        beans.autowireBean(parts);
        sample.put(
                "REST", SampleCounties.definition("未参保人数（示例）", "人", "total([PEOPLE]) - total([INSURED])"), List.of());
        sample.publish(LocalDate.of(2022, 1, 1));
        sample.load("""
                PEOPLE,示例北县,,2023-05,1000
                INSURED,示例北县,,2023-05,880
                PEOPLE,示例南县,,2023-05,3000
                INSURED,示例南县,,2023-05,2900
                """);
        right = all();
        forget();
    }

    @Test
    void theLightsAreThoseThatOnePortionGives() {
        changed(parts.judging(sample, TOLD_OF_ALL, ONE_PORTION));
        assertLightsAreRight();
        forget();
        changed(parts.judging(sample, TOLD_OF_ALL, MANY_PORTIONS));
        assertLightsAreRight();
        assertThat(parts.begun.since(sample.office.jurisdiction())).isEmpty();
    }

    @Test
    void whatBrokeOffInTheMiddleIsFoundByTheRound() {
        assertThatThrownBy(() -> changed(failingAtShare())).hasMessage("A piece of work failed.");
        assertThat(all())
                .anySatisfy(line -> assertThat(line).contains("indicator=REST"))
                .noneSatisfy(line -> assertThat(line).contains("indicator=SHARE"));
        assertThat(parts.begun.since(sample.office.jurisdiction())).hasValue(2023);
        round.go(sample.office.jurisdiction());
        assertLightsAreRight();
        assertThat(parts.begun.since(sample.office.jurisdiction())).isEmpty();
    }

    @Test
    void whatBrokeOffBeforeIsNotForgottenWhenSomethingElseSucceeds() {
        assertThatThrownBy(() -> changed(failingAtShare())).hasMessage("A piece of work failed.");
        changed(parts.judging(sample, TOLD_OF_ALL, MANY_PORTIONS));
        assertThat(parts.begun.since(sample.office.jurisdiction())).hasValue(2023);
    }

    private Judging failingAtShare() {
        MaterialReading reading = parts.reading(sample, TOLD_OF_ALL, MANY_PORTIONS);
        return parts.judging(reading, new PortionJudgement(reading, parts.tables, parts.clock) {
            @Override
            Judging.Outcome of(MaterialReading.Setting setting, Set<String> codes, FiguresChanged news) {
                if (codes.contains("SHARE")) {
                    throw new IllegalStateException("This portion fails.");
                }
                return super.of(setting, codes, news);
            }
        });
    }

    private void changed(Judging judging) {
        UUID jurisdiction = sample.office.jurisdiction();
        var news = new FiguresChanged(jurisdiction, Set.of(sample.id("PEOPLE"), sample.id("INSURED")), Set.of(), 2023);
        inTransaction.executeWithoutResult(none -> judging.changed(news));
    }

    private void assertLightsAreRight() {
        assertThat(all()).isNotEmpty().containsExactlyInAnyOrderElementsOf(right);
    }

    /** The lights, whenever they were judged. */
    private List<String> all() {
        return Stream.of("SHARE", "REST")
                .flatMap(code -> lights.lines(sample.office, LightFilter.of(code)).stream())
                .map(LightLine::toString)
                .map(line -> line.substring(0, line.indexOf("judgedAt")))
                .toList();
    }

    private void forget() {
        db.sql("delete from indicator.judged_year where jurisdiction = :jurisdiction")
                .param("jurisdiction", sample.office.jurisdiction())
                .update();
    }
}
