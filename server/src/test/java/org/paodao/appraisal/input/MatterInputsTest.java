package org.paodao.appraisal.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.paodao.appraisal.input.Gathered.amount;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Source;
import org.paodao.supervision.ClosingCheck;
import org.paodao.supervision.MatterDistrict;
import org.paodao.supervision.MatterReviews;
import org.paodao.supervision.Term;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Matters count as they stood when the cut-off day was over, each with its record. */
@DatabaseTest
class MatterInputsTest extends MatterDistrict {
    /** Nine weeks ago, so that what was due in three is over. */
    private static final int BACK = 63;

    @Autowired
    SupervisionInputs inputs;

    @Autowired
    JdbcClient db;

    @Test
    void whatWasAnsweredInTimeCountsForItsUnitAndNamesItsRecord() {
        UUID answered = fedBack(null);
        UUID open = assigned(null);
        back(answered);
        back(open);
        Given share = given(InputKind.MATTERS_ON_TIME, InputYield.AMOUNT, yesterday());
        assertThat(amount(share)).isEqualTo("50 of 2");
        assertThat(Gathered.sources(share))
                .extracting(Source::kind, Source::id)
                .containsExactlyInAnyOrder(tuple("matter", answered.toString()), tuple("matter", open.toString()));
        assertThat(Gathered.sources(given(InputKind.MATTERS_ON_TIME, InputYield.EVENTS, yesterday())))
                .as("only what counts against it is an event")
                .extracting(Source::id)
                .containsExactly(open.toString());
        var only = new Input(InputKind.MATTERS_ON_TIME, Map.of("only", "没有这样的事项"));
        assertThat(gathered().of(inputs, only, InputYield.EVENTS, yesterday())).isEqualTo(new Given.Events(List.of()));
    }

    @Test
    void anAnswerThatWasReturnedAfterTheCutOffStillCountsAsGiven() {
        UUID id = fedBack(null);
        back(id);
        reviews.sendBack(office, id, 7, new MatterReviews.Returned("示例：未落实到位", Set.of()));
        assertThat(amount(given(InputKind.MATTERS_ON_TIME, InputYield.AMOUNT, yesterday())))
                .isEqualTo("100 of 1");
        assertThat(amount(given(InputKind.MATTERS_ON_TIME, InputYield.AMOUNT, today())))
                .as("known today")
                .isEqualTo("0 of 1");
    }

    @Test
    void whatWasAnsweredAfterTheCutOffWasOpenThen() {
        UUID id = assigned(null);
        work.sign(liaison, id, 4);
        back(id);
        work.answer(liaison, id, 5, "示例：已办结");
        work.letGo(head, id, 6);
        Given then = given(InputKind.MATTERS_ON_TIME, InputYield.AMOUNT, yesterday());
        assertThat(amount(then)).isEqualTo("0 of 1");
        assertThat(Gathered.sources(then).getFirst().text())
                .as("no day that was not known then")
                .endsWith("→ –)");
    }

    @Test
    void whatWaitedForALaterDayAtTheCutOffDoesNotCountWhateverIsAnsweredLater() {
        UUID declined = assigned(null);
        UUID granted = assigned(null);
        for (UUID id : List.of(declined, granted)) {
            work.sign(liaison, id, 4);
            work.ask(liaison, id, 5, new Term.Asked(today().plusDays(60), "示例：涉及多个部门"));
            back(id);
        }
        assertThat(amount(given(InputKind.MATTERS_ON_TIME, InputYield.AMOUNT, yesterday())))
                .isEqualTo("no-record");
        reviews.decline(office, declined, 6, "示例：理由不足");
        reviews.grant(office, granted, 6, today().plusDays(10));
        assertThat(amount(given(InputKind.MATTERS_ON_TIME, InputYield.AMOUNT, yesterday())))
                .isEqualTo("no-record");
    }

    @Test
    void whatWasWithdrawnAfterTheCutOffStillCounts() {
        UUID id = assigned(null);
        back(id);
        supervision.withdraw(office, id, 4, "示例：登记重复");
        assertThat(amount(given(InputKind.MATTERS_ON_TIME, InputYield.AMOUNT, yesterday())))
                .isEqualTo("0 of 1");
        assertThat(amount(given(InputKind.MATTERS_ON_TIME, InputYield.AMOUNT, today())))
                .isEqualTo("no-record");
    }

    @Test
    void redoneIsWhatWasReturnedBeforeItWasClosed() {
        UUID clean = fedBack(null);
        reviews.accept(office, clean, 7, Set.of(ClosingCheck.values()));
        UUID redone = fedBack(null);
        reviews.sendBack(office, redone, 7, new MatterReviews.Returned("示例：未落实到位", Set.of()));
        work.answer(liaison, redone, 8, "示例：已整改");
        work.letGo(head, redone, 9);
        reviews.accept(office, redone, 10, Set.of(ClosingCheck.values()));
        back(clean);
        back(redone);
        assertThat(amount(given(InputKind.MATTERS_REDONE, InputYield.AMOUNT, yesterday())))
                .isEqualTo("50 of 2");
        assertThat(amount(given(InputKind.MATTERS_REDONE, InputYield.AMOUNT, today().minusDays(BACK + 1))))
                .as("closed after that day")
                .isEqualTo("no-record");
    }

    private Given given(InputKind kind, InputYield yield, LocalDate cutOff) {
        return gathered().of(inputs, kind, yield, cutOff);
    }

    private Gathered gathered() {
        return new Gathered(office, new UUID(0, 0), lead, today().minusDays(300), today());
    }

    private LocalDate yesterday() {
        return today().minusDays(1);
    }

    /** As if everything that was done with it so far had been done earlier. */
    private void back(UUID id) {
        for (String sql : List.of("""
                update supervision.matter
                   set given_on = given_on - :days, assigned_on = assigned_on - :days, begun = begun - :days, due = due - :days,
                       extended_to = extended_to - :days, answered_on = answered_on - :days, closed_on = closed_on - :days,
                       paused_on = paused_on - :days,
                       pauses = (select coalesce(jsonb_agg(jsonb_build_object('from', cast(p ->> 'from' as date) - :days,
                                     'until', cast(p ->> 'until' as date) - :days)), '[]') from jsonb_array_elements(pauses) p)
                 where id = :id""", """
                update supervision.matter_step set taken_at = taken_at - make_interval(days => :days) where matter = :id""")) {
            db.sql(sql).param("days", BACK).param("id", id).update();
        }
    }
}
