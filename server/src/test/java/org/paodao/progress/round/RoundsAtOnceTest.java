package org.paodao.progress.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.Ids;
import org.paodao.progress.report.Reporting;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendar, and wishes for more time, pressed several times in the very same moment. */
@DatabaseTest
class RoundsAtOnceTest extends Reporting {
    @Autowired
    private Extensions extensions;

    @Autowired
    private RoundRules rules;

    @Autowired
    private RoundLists calendar;

    @Autowired
    private Audit audit;

    @Test
    void aWishForMoreTimeIsMadeAndAnsweredOnceAndToldSoEachTime() throws InterruptedException {
        LocalDate until = round.days().due().plusDays(5);
        together(() -> extensions.ask(liaison, round.id(), lead, Ids.next(), new Extensions.Said(until, "示例：统计数据未出")));
        assertThat(extensions.of(office, List.of(round.id()))).hasSize(1);
        UUID wish = extensions.of(office, List.of(round.id())).getFirst().id();
        together(() -> extensions.answer(office, wish, new Extensions.Said(until, "")));
        assertThat(audit.trail(office, wish)).hasSize(2);
    }

    @Test
    void aWishThatArrivesAgainAfterItsAnswerIsNotASecondOne() {
        var said = new Extensions.Said(round.days().due().plusDays(5), "示例：统计数据未出");
        UUID id = Ids.next();
        extensions.ask(liaison, round.id(), lead, id, said);
        extensions.answer(office, id, new Extensions.Said(null, "示例：不影响按期报送"));
        extensions.ask(liaison, round.id(), lead, id, said);
        assertThat(extensions.of(office, List.of(round.id()))).hasSize(1);
        extensions.ask(liaison, round.id(), lead, Ids.next(), said);
        assertThat(extensions.of(office, List.of(round.id())))
                .as("asked once more, from another form")
                .hasSize(2);
    }

    @Test
    void ofTwoWishesOfAUnitAtOnceOneWaitsAndOneIsTold() throws InterruptedException {
        LocalDate until = round.days().due().plusDays(5);
        List<String> outcomes = Together.run(
                () -> extensions.ask(liaison, round.id(), lead, Ids.next(), new Extensions.Said(until, "示例：甲")),
                () -> extensions.ask(
                        head, round.id(), lead, Ids.next(), new Extensions.Said(until.plusDays(1), "示例：乙")));
        assertThat(outcomes).containsExactlyInAnyOrder(Together.DONE, "progressround.extension-waits");
        UUID wish = extensions.of(office, List.of(round.id())).getFirst().id();
        assertThat(Together.run(
                        () -> extensions.answer(office, wish, new Extensions.Said(until, "")),
                        () -> extensions.answer(office, wish, new Extensions.Said(null, "示例：不影响按期报送"))))
                .containsExactlyInAnyOrder(Together.DONE, "progressround.extension-answered");
    }

    @Test
    void aRoundIsMovedAndCalledOffOnce() throws InterruptedException {
        Days later = new Days(
                round.days().opens(),
                round.days().due().plusDays(3),
                round.days().graceUntil().plusDays(3));
        together(() -> rounds.move(office, round.id(), 1, new Rounds.Moved(later, "示例：顺延")));
        together(() -> rounds.cancel(office, round.id(), 2, "示例：并入下一轮"));
        assertThat(calendar.one(office, round.id()).version()).isEqualTo(3);
        assertThat(audit.trail(office, round.id())).hasSize(3);
    }

    @Test
    void ofRulesThatOverlapOneIsBegunAndAYearIsMadeOnce() throws InterruptedException {
        RoundRule quarterly = rule("季报", Rhythm.QUARTERLY);
        RoundRule monthly = rule("月报", Rhythm.MONTHLY);
        assertThat(Together.run(() -> rules.begin(office, quarterly, null), () -> rules.begin(office, monthly, null)))
                .containsExactlyInAnyOrder(Together.DONE, "progressround.rule-overlaps");
        RoundRule begun = rules.all(office).getFirst();
        together(() -> rules.begin(office, begun.id().equals(monthly.id()) ? monthly : quarterly, null));
        assertThat(rules.all(office)).hasSize(1);
        var made = new AtomicInteger();
        together(() -> made.addAndGet(rounds.make(office, plan.address())));
        assertThat(made).hasValue(begun.rhythm().spans(2023).size());
    }

    private static RoundRule rule(String name, Rhythm rhythm) {
        return new RoundRule(Ids.next(), name, rhythm, Whom.ALL, Terms.USUAL, LocalDate.of(2023, 1, 1), null, 1);
    }

    private static void together(Runnable step) throws InterruptedException {
        assertThat(Together.run(step, step, step, step)).containsOnly(Together.DONE);
    }
}
