package org.paodao.appraisal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.paodao.appraisal.input.Gathering;
import org.paodao.appraisal.input.InputSource;
import org.paodao.appraisal.input.Wanted;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputParameter;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RunsTest extends RoundCase {
    @Autowired
    JdbcClient db;

    @Autowired
    DataSource database;

    @Autowired
    Audit audit;

    @Autowired
    List<InputSource> sources;

    @Test
    void aTotalIsTheSumOfItsLinesAndComesOutTheSameWhenItIsComputedAgain() throws InterruptedException {
        event("e1", "1.2", one, Given.Manner.CONCEALED);
        event("e2", "2", other, Given.Manner.FOUND);
        figure(one, "90", 20);
        figure(other, "80", 9);
        int number = ran(Run.Kind.OFFICIAL, "k1");

        Ranking ranking = lists.ranking(appraiser, round, number);
        assertThat(ranking.groups()).hasSize(1);
        for (Ranking.Row row : ranking.groups().getFirst().rows()) {
            UUID unit = RunLists.unit(row.standing());
            UnitLedger ledger = lists.ledger(appraiser, round, number, unit);
            BigDecimal sum = ledger.lines().stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(row.standing().total());
        }
        // 20 less 2 concealed twice, 90 of 100 of 20, no matter: nothing is taken.
        assertThat(total(number, one)).isEqualByComparingTo("54");
        // Nine answers are too few; one event brings a mark.
        assertThat(total(number, other)).isEqualByComparingTo("41");
        assertThat(Replays.of(database, round, number)).singleElement().satisfies(replay -> {
            assertThat(replay.intact()).isTrue();
            assertThat(replay.print()).isEqualTo(print(number));
        });
        db.sql(
                        "update appraisal.line set amount = amount + 1 where jurisdiction = :j and run = 1 and position = 0 and unit = :u")
                .param("j", appraiser.jurisdiction())
                .param("u", one)
                .update();
        assertThat(Replays.of(database, round, number).getFirst())
                .satisfies(replay -> assertThat(replay.sameResult()).isTrue())
                .satisfies(replay -> assertThat(replay.sameRows()).isFalse());
    }

    private BigDecimal total(int number, UUID unit) {
        return lists.ledger(appraiser, round, number, unit).standing().total();
    }

    @Test
    void whatTheOfficialRunUsedCannotChangeUntilItIsOpenedAgain() throws InterruptedException {
        UUID event = event("e1", "1.2", one, Given.Manner.FOUND);
        int dry = ran(Run.Kind.DRY, "k0");
        assertThat(rounds.one(appraiser, round).stage()).isInstanceOf(RoundStage.Preparing.class);
        int official = ran(Run.Kind.OFFICIAL, "k1");
        assertThat(rounds.one(appraiser, round).stage()).isEqualTo(new RoundStage.Ran(official));
        refused("appraisalrun.frozen", () -> event("e2", "1.2", one, Given.Manner.FOUND));
        refused("appraisalrun.frozen", () -> happenings.withdraw(appraiser, round, event, "示例"));
        refused("appraisalrun.frozen", () -> figure(one, "50", 20));
        refused("appraisalrun.frozen", () -> rounds.members(appraiser, round, seen(), Map.of()));
        refused("appraisalrun.not-now", () -> runs.begin(appraiser, round, Run.Kind.OFFICIAL, "k2"));
        assertThat(lists.ranking(appraiser, round, official).before()).isEqualTo(dry);

        rounds.step(appraiser, round, seen(), new RoundStep.Reopen("示例：漏录"));
        happenings.withdraw(appraiser, round, event, "示例：查无实据");
        int again = ran(Run.Kind.OFFICIAL, "k3");
        assertThat(total(again, one).subtract(total(official, one))).isEqualByComparingTo("2");
        assertThat(total(official, one)).as("a run never changes").isEqualByComparingTo(total(dry, one));
        assertThat(audit.trail(appraiser, round))
                .extracting(entry -> entry.action())
                .contains(
                        "appraisal.round-open",
                        "appraisal.event-entered",
                        "appraisal.run-begun",
                        "appraisal.round-run");
        assertThat(audit.trail(appraiser, round))
                .filteredOn(entry -> entry.action().startsWith("appraisal.round-"))
                .extracting(entry -> entry.reason())
                .as("a number or a day is no reason")
                .containsOnly(null, "示例：漏录");
    }

    @Test
    void aUnitSeesItsOwnResultWhenItIsShownAndOthersWhenTheyArePublished() throws InterruptedException {
        int official = ran(Run.Kind.OFFICIAL, "k1");
        refused("appraisalrun.unknown", () -> lists.round(head, round));
        assertThat(lists.rounds(head)).isEmpty();
        assertThat(lists.ranking(Districts.with(office, Role.LEADER), round, official)
                        .all())
                .isTrue();

        rounds.step(appraiser, round, seen(), new RoundStep.Show(LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        assertThat(lists.rounds(head)).hasSize(1);
        assertThat(lists.ledger(head, round, official, one).inside()).isTrue();
        refused("appraisalrun.unit-unknown", () -> lists.ledger(head, round, official, other));
        assertThat(lists.ranking(head, round, official).groups().getFirst().rows())
                .extracting(row -> RunLists.unit(row.standing()))
                .containsExactly(one);
        refused("appraisalrun.unknown", () -> lists.round(Districts.with(office, Role.VIEWER), round));
        refused("appraisalrun.still-shown", () -> rounds.step(appraiser, round, seen(), new RoundStep.Hear()));
        refused("access.forbidden", () -> rounds.step(office, round, seen(), new RoundStep.Hear()));
    }

    @Test
    void afterTheHearingARunIsMadeOnceMoreAndEverybodySeesWhatIsPublished() throws InterruptedException {
        int official = ran(Run.Kind.OFFICIAL, "k1");
        rounds.step(appraiser, round, seen(), new RoundStep.Show(LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        db.sql(
                        "update appraisal.round set shown_on = shown_on - 9, shown_until = shown_until - 9 where jurisdiction = :j")
                .param("j", appraiser.jurisdiction())
                .update();
        rounds.step(appraiser, round, seen(), new RoundStep.Hear());
        RunView view = lists.view(appraiser, round, official);
        var rerun = new Rerun(official, view.facts(), List.of("示例裁定"), "示例：按裁定更正", "k9");
        int again = runs.again(appraiser, round, rerun);
        assertThat(runs.again(appraiser, round, rerun)).as("sent twice").isEqualTo(again);
        assertThat(print(again)).isEqualTo(print(official));
        refused(
                "appraisalrun.ran-again",
                () -> runs.again(appraiser, round, new Rerun(official, view.facts(), List.of(), "示例", "k10")));
        rounds.step(appraiser, round, seen(), new RoundStep.Publish());
        assertThat(lists.ledger(head, round, again, other).inside()).isFalse();
    }

    @Test
    void everyRecordThatWasCountedStandsInTheLedger() throws InterruptedException {
        UUID event = event("e1", "1.2", one, Given.Manner.SELF_REPORTED);
        figure(one, "90", 20);
        int number = ran(Run.Kind.OFFICIAL, "k1");
        assertThat(lists.ledger(appraiser, round, number, one).lines())
                .flatExtracting(line -> line.grounds().sources())
                .extracting(source -> source.kind() + source.id())
                .contains("event" + event);
        Standing standing = lists.ledger(appraiser, round, number, one).standing();
        assertThat(standing.clauses()).containsKeys("1", "1.1", "1.2", "1.3", "1.4");
    }

    @Test
    void everyKindOfInputAnswersForEveryUnit() {
        CurrentUser job = CurrentUser.job(appraiser);
        UUID plan = rounds.one(appraiser, round).plan();
        var days = new Gathering.Days(FROM, UNTIL, UNTIL, Instant.parse("2024-01-01T00:00:00Z"));
        var gathering = new Gathering(job, round, plan, days, Set.of(one, other));
        for (InputSource source : sources) {
            for (InputKind kind : source.kinds()) {
                for (InputYield yield : kind.yields()) {
                    Map<String, String> parameters = kind.parameters().contains(InputParameter.INDICATORS)
                            ? Map.of("indicators", "X-1")
                            : Map.of();
                    var wanted = new Wanted("9", new Input(kind, parameters), yield);
                    assertThat(source.collect(gathering, List.of(wanted)).get("9"))
                            .as("%s %s", kind, yield)
                            .containsOnlyKeys(one, other);
                }
            }
        }
        assertThat(sources.stream().flatMap(source -> source.kinds().stream()))
                .containsExactlyInAnyOrder(InputKind.values());
    }

    @Test
    void aFileOfFiguresIsTakenWholeOrEveryBadCellIsNamed() {
        String head = "单位,考核项,数据项,数值,样本数,来源\n";
        refused("appraisalrun.figure-in", () -> take(head + "甲局,1.3,,九十,20,示例\n"));
        refused("appraisalrun.clause-in", () -> take(head + "甲局,1.3,,90,20,示例\n乙局,9.9,,90,20,示例\n"));
        refused("appraisalrun.file-unit", () -> take(head + "丙局,1.3,,90,20,示例\n"));
        assertThat(figures.of(appraiser, round).figures()).isEmpty();
        assertThat(take(head + "甲局,1.3,,90,20,示例\n乙局,1.3,,80,30,示例\n")).isEqualTo(2);
        assertThat(take(head + "甲局,1.3,,90,20,示例\n")).as("the same again").isZero();
    }

    private int take(String text) {
        return figures.take(appraiser, round, "示例.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private String print(int number) {
        return Objects.requireNonNull(at(number).result()).sha256();
    }
}
