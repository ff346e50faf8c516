package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class LoadsTest extends JuneFigures {
    private static final String MANY = """
            code,unit,part,period,value,stage,source
            INVEST,,,2023-05,11.5,QUICK,"月报, 第5期"
            INVEST,,,2023-06,12.5,FINAL,
            JOBS,示例统计局,,2023-06,80,,
            JOBS,示例农业局,,2023-06,1200,,
            TRAIN,,sex:female,2023-06,7,,
            """;

    @Autowired
    ValueLoads loads;

    @Autowired
    ValueStream stream;

    @Test
    void whatTheOfficeLoadsStandsAndTheSameAgainChangesNothing() {
        ValueLoads.Loaded first = loads.load(system.office, "MANY", csv(MANY));
        assertThat(first)
                .extracting(ValueLoads.Loaded::fresh, ValueLoads.Loaded::unchanged)
                .containsExactly(5, 0);
        Value value = lists.one(system.viewer, invest).value();
        assertThat(value.state()).isEqualTo(State.APPROVED);
        assertThat(value.reported()).isFalse();
        ValueLoads.Loaded again = loads.load(system.office, "MANY", csv(MANY));
        assertThat(again)
                .extracting(ValueLoads.Loaded::fresh, ValueLoads.Loaded::changed, ValueLoads.Loaded::unchanged)
                .containsExactly(0, 0, 5);
        assertThat(lists.one(system.viewer, invest).value()).isEqualTo(value);
        assertThat(lists.one(system.viewer, invest.in(Period.month(2023, 5)))
                        .value()
                        .source())
                .isEqualTo("月报, 第5期");
    }

    @Test
    void linesWithoutAFigureAreLeftOutAndCounted() {
        ValueLoads.Loaded some = loads.load(system.office, "MANY", csv(MANY + "INVEST,,,2023-04,,FINAL,\n"));
        assertThat(some)
                .extracting(ValueLoads.Loaded::figures, ValueLoads.Loaded::fresh, ValueLoads.Loaded::withoutFigure)
                .containsExactly(5, 5, 1);
    }

    @Test
    void aChangedRowKeepsWhatItWas() {
        loads.load(system.office, "MANY", csv(MANY));
        ValueLoads.Loaded changed = loads.load(system.office, "MANY", csv(MANY.replace("12.5", "12.75")));
        assertThat(changed)
                .extracting(ValueLoads.Loaded::fresh, ValueLoads.Loaded::changed)
                .containsExactly(0, 1);
        Told told = lists.one(system.viewer, invest);
        assertThat(told.value().amount()).isEqualByComparingTo("12.75");
        assertThat(told.past())
                .singleElement()
                .satisfies(past -> assertThat(past.amount()).isEqualByComparingTo("12.5"));
    }

    @Test
    void whatIsNewIsTakenBesideWhatStandsAlready() {
        loads.load(system.office, "MANY", csv(MANY));
        ValueLoads.Loaded more = loads.load(system.office, "MORE", csv(MANY + "INVEST,,,2023-04,9.5,FINAL,\n"));
        assertThat(more)
                .extracting(ValueLoads.Loaded::fresh, ValueLoads.Loaded::changed, ValueLoads.Loaded::unchanged)
                .containsExactly(1, 0, 5);
        assertThat(lists.one(system.viewer, invest.in(Period.month(2023, 4)))
                        .value()
                        .amount())
                .isEqualByComparingTo("9.5");
    }

    @Test
    void whatAUnitReportedIsNotLoadedOver() {
        values.enter(system.liaison, List.of(Entry.of(invest, "10")));
        assertThat(flaws(() -> loads.load(system.office, "MANY", csv(MANY))))
                .containsExactly(tuple("3", "indicatorvalue.load-reported"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> lists.one(system.office, invest.in(Period.month(2023, 5))));
        assertThat(lists.one(system.office, invest).value().amount()).isEqualByComparingTo("10");
    }

    @Test
    void aUnitLoadsItsOwnFiguresAsDrafts() {
        loads.load(system.liaison, "own", csv("code,period,value\nINVEST,2023-06,9\n"));
        assertThat(lists.one(system.liaison, invest).value().state()).isEqualTo(State.DRAFT);
        assertThat(flaws(() ->
                        loads.load(system.liaison, "other", csv("code,unit,period,value\nJOBS,示例农业局,2023-06,9\n"))))
                .containsExactly(tuple("B2", "indicatorvalue.not-yours"));
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsTaken() {
        String wrong = """
                code,unit,part,period,value,stage
                NONE,,,2023-06,5%,
                JOBS,无此局,,2023-06,1亿元,
                INVEST,,,2023-06,many,
                INVEST,,,2023-Q2,1,
                INVEST,,,June,1亿元,
                RATE,,,2023-06,1,
                TRAIN,,age:old,2023-06,1,
                INVEST,,,2023-04,1,soon
                INVEST,,,2023-03,1,
                INVEST,,,2023-03,2,
                INVEST,,,2099-03,2,
                """;
        assertThat(flaws(() -> loads.load(system.office, "wrong", csv(wrong))))
                .containsExactly(
                        tuple("A2", "indicatorvalue.indicator-unknown"),
                        tuple("B3", "indicatorvalue.unit-unknown"),
                        tuple("E4", "indicatorvalue.check-no-number"),
                        tuple("D5", "indicatorvalue.frequency"),
                        tuple("D6", "indicatorvalue.period-unread"),
                        tuple("A7", "indicatorvalue.computed"),
                        tuple("C8", "indicatorvalue.part-unknown"),
                        tuple("F9", "indicatorvalue.stage-unknown"),
                        tuple("11", "indicatorvalue.twice-in-rows"),
                        tuple("D12", "indicatorvalue.future"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> lists.one(system.office, invest.in(Period.month(2023, 3))));
    }

    @Test
    void aQuoteThatIsNotClosedIsRefusedAtItsCellAndTakesNothingIn() {
        String open =
                "code,period,value,comment\nINVEST,2023-05,11,\"未闭合\nINVEST,2023-06,12,\"第\"\"6\"\"期\"\nNONE,2023-06,1,\n";
        assertThat(flaws(() -> loads.load(system.office, "open", csv(open))))
                .containsExactly(
                        tuple("D2", "indicatorvalue.csv-quote"), tuple("A4", "indicatorvalue.indicator-unknown"));
        LoadLine looked = files.looked(system.office, "表.csv", open.getBytes(StandardCharsets.UTF_8), "");
        assertThat(looked.state()).isEqualTo("REFUSED");
        assertThat(Objects.requireNonNull(looked.found()).problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("D2", "ui.table-open-quote"));
    }

    @Test
    void aClosedPeriodTakesNoMore() {
        loads.load(system.office, "MANY", csv(MANY));
        periods.close(system.office, JUNE);
        assertThat(loads.load(system.office, "MANY", csv(MANY)).unchanged()).isEqualTo(5);
        assertThat(flaws(() -> loads.load(system.office, "MANY", csv(MANY.replace("12.5", "13")))))
                .containsExactly(tuple("3", "indicatorvalue.load-closed"));
    }

    @Test
    void whatAClosedPeriodLacksIsReportedLateByItsUnitForThereIsNothingToCorrect() {
        periods.close(system.office, JUNE);
        assertThat(flaws(() -> loads.load(system.office, "MANY", csv("code,period,value\nINVEST,2023-06,12.5\n"))))
                .as("where no figure is there at all")
                .containsExactly(tuple("2", "indicatorvalue.load-closed-missing"));
        loads.load(system.office, "one", csv("code,period,value\nINVEST,2023-07,12.5\n"));
        String both = "code,period,value\nINVEST,2023-07,13\nINVEST,2023-06,12.5\n";
        assertThat(flaws(() -> loads.load(system.office, "MANY", csv(both))))
                .as("where others are")
                .containsExactly(tuple("3", "indicatorvalue.load-closed-missing"));
    }

    @Test
    void whatStandsIsReadBackAsItCame() {
        loads.load(system.office, "MANY", csv(MANY));
        var out = new StringWriter();
        stream.write(
                system.viewer,
                new ValueStream.Wanted("JOBS", null, null, Period.month(2023, 1), Period.month(2023, 12), null),
                false,
                () -> out);
        assertThat(out.toString().lines())
                .contains("JOBS,示例农业局,,2023-06,1200,PRELIMINARY,APPROVED,false,1")
                .hasSize(3);
    }

    private static InputStream csv(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<org.assertj.core.groups.Tuple> flaws(ThrowingCallable doing) {
        try {
            doing.call();
        } catch (Throwable thrown) {
            return ((Refusal) thrown)
                    .flaws().stream()
                            .map(flaw -> tuple(flaw.field(), flaw.key()))
                            .toList();
        }
        throw new AssertionError("nothing was refused");
    }
}
