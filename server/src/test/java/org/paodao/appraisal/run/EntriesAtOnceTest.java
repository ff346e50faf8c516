package org.paodao.appraisal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.scoring.appraisal.Given;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is entered for a round at the same moment: a press that arrives twice is one, and of two figures the earlier is kept as it stood. */
@DatabaseTest
class EntriesAtOnceTest extends RoundCase {
    @Autowired
    JdbcClient db;

    @Autowired
    Audit audit;

    @Autowired
    MarkTables marks;

    @Test
    void aRoundIsOpenedOnce() throws InterruptedException {
        Round made = rounds.one(appraiser, round);
        var wish = new NewRound(
                "再开",
                "2023年度另一轮（示例）",
                made.plan(),
                made.span().from(),
                made.span().until(),
                made.cutOff(),
                made.by().scheme(),
                made.by().edition());
        once(() -> rounds.open(appraiser, wish));
        assertThat(lists.rounds(appraiser)).hasSize(2);
    }

    @Test
    void itsUnitsAndDaysAreChangedOnceAndItIsReopenedOnce() throws InterruptedException {
        Round made = rounds.one(appraiser, round);
        int seen = made.version();
        once(() -> rounds.members(appraiser, round, seen, Map.of(one, "dept")));
        var renamed = new NewRound(
                "",
                "另一个名称（示例）",
                made.plan(),
                made.span().from(),
                made.span().until(),
                made.cutOff(),
                made.by().scheme(),
                made.by().edition());
        once(() -> rounds.change(appraiser, round, seen + 1, renamed));
        ran(Run.Kind.OFFICIAL, "正式");
        int ran = seen();
        once(() -> rounds.step(appraiser, round, ran, new RoundStep.Reopen("示例：漏登事项")));
        assertThat(seen()).isEqualTo(ran + 1);
    }

    private static void once(Runnable press) throws InterruptedException {
        assertThat(Together.run(press, press, press)).containsOnly(Together.DONE);
    }

    @Test
    void anEventIsEnteredOnce() throws InterruptedException {
        var wish = new NewHappening("键一", one, "1.2", Given.Manner.FOUND, null, LocalDate.of(2023, 5, 6), "示例事由", null);
        once(() -> happenings.enter(appraiser, round, wish));
        assertThat(happenings.of(appraiser, round).events()).hasSize(1);
    }

    @Test
    void ofTwoFiguresAtOnceTheEarlierIsKeptAsItStood() throws InterruptedException {
        assertThat(Together.run(figure("90"), figure("85"), figure("70"))).containsOnly(Together.DONE);
        List<Integer> told = new ArrayList<>(past());
        told.add(figures.of(appraiser, round).figures().getFirst().value().intValue());
        assertThat(told).containsExactlyInAnyOrder(90, 85, 70);
    }

    @Test
    void aMarkIsWrittenDownOnce() throws InterruptedException {
        var person = new MarkTables.Person(
                head.account(), head.displayName(), head.authority().unit());
        marks.scorers(head.jurisdiction(), round, List.of("1.1"), List.of(person));
        once(() -> marking.mark(head, round, "1.1", other, new Marking.Stroke(number("80"), 0)));
        assertThat(audit.trail(appraiser, round))
                .filteredOn(entry -> entry.action().equals("appraisal.marked"))
                .hasSize(1);
    }

    private Runnable figure(String value) {
        var place = new EnteredFigures.Place("1.3", one, "");
        var wish = new EnteredFigures.Wish(place, new BigDecimal(value), 20, "示例", Map.of());
        return () -> figures.enter(appraiser, round, List.of(wish));
    }

    private List<Integer> past() {
        return db.sql("select value from appraisal.figure_past where jurisdiction = :jurisdiction order by version")
                .param("jurisdiction", appraiser.jurisdiction())
                .query((row, n) -> row.getBigDecimal("value").intValue())
                .list();
    }
}
