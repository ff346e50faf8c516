package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the daily round judges of figures of which nothing is wanted, and of those that came in while nobody listened. */
@DatabaseTest
class LightRoundTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    LightRound round;

    @Autowired
    JdbcClient db;

    private SampleCounties sample = new SampleCounties();

    /** People and insured are only counted; of their share something is wanted. */
    @BeforeEach
    void figuresOfTwoCountiesThatARoundHasSeen() {
        sample = new SampleCounties();
        beans.autowireBean(sample);
        sample.make();
        sample.load("""
                PEOPLE,示例北县,,2023-05,1000
                INSURED,示例北县,,2023-05,880
                PEOPLE,示例南县,,2023-05,3000
                INSURED,示例南县,,2023-05,2900
                """);
        cameDaysAgo(3);
        go();
    }

    @Test
    void figuresOfWhichNothingIsWantedAreNotJudgedAnewEachDay() {
        assertThat(go()).isEqualTo(new Judging.Outcome(0, 0));
    }

    @Test
    void aRoundJudgesWhatCameSinceTheLastOne() {
        forget();
        cameDaysAgo(0);
        assertThat(go().judged()).isPositive();
    }

    private Judging.Outcome go() {
        return round.go(sample.office.jurisdiction());
    }

    private void cameDaysAgo(int days) {
        db.sql(
                        "update indicator.value set changed_at = now() - make_interval(days => :days) where jurisdiction = :jurisdiction")
                .param("days", days)
                .param("jurisdiction", sample.office.jurisdiction())
                .update();
    }

    private void forget() {
        db.sql("delete from indicator.judged_year where jurisdiction = :jurisdiction")
                .param("jurisdiction", sample.office.jurisdiction())
                .update();
    }
}
