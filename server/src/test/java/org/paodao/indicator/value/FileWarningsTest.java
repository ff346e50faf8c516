package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.Severity;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What checks find in a file before it is taken. */
@DatabaseTest
class FileWarningsTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    FileLoads loads;

    @Autowired
    LoadWarnings warnings;

    @Autowired
    CheckRules rules;

    @Autowired
    ValueLists lists;

    private SampleSystem system = new SampleSystem();
    private SampleFiles files = new SampleFiles();

    @BeforeEach
    void aDistrict() {
        system = beans.createBean(SampleSystem.class).make();
        files = beans.createBean(SampleFiles.class);
    }

    @Test
    void aCellThatAsksForAReasonIsShownAndItsReasonGoesWithItsFigure() {
        LoadLine looked = looked(halfYear());
        assertThat(looked.state()).isEqualTo("CHECKED");
        LoadWarnings.Found found = warnings.of(system.office, looked.id(), -1);
        assertThat(found.page())
                .extracting(LoadWarning::cell, LoadWarning::check)
                .containsExactly(tuple("D16", Check.JUMP), tuple("D17", Check.JUMP));
        int first = found.page().getFirst().n();
        assertThat(warnings.answer(system.office, looked.id(), Check.JUMP, first, "项目入库"))
                .isEqualTo(1);
        assertThat(warnings.answer(system.office, looked.id(), Check.JUMP, null, "集中招聘"))
                .isEqualTo(1);
        loads.take(system.office, looked.id());
        LoadLine taken = files.waited(system.office, looked.id());
        assertThat(taken).extracting(LoadLine::state, LoadLine::warned).containsExactly("TAKEN", 2);
        var jobs = new Place(system.id("JOBS"), system.unit, "", Period.month(2023, 8));
        assertThat(lists.one(system.office, jobs).warnings())
                .extracting(Warning::reason)
                .containsExactly("集中招聘");
        var invest = Place.whole(system.id("INVEST"), Period.month(2023, 8));
        assertThat(lists.one(system.office, invest).warnings())
                .extracting(Warning::reason)
                .containsExactly("项目入库");
    }

    @Test
    void whatTheFileSaysOfAFigureIsItsReason() {
        LoadLine looked = looked("code,period,value,comment\nINVEST,2023-06,-1,退库（示例）\nINVEST,2023-05,-2,\n");
        assertThat(looked).extracting(LoadLine::state, LoadLine::warned).containsExactly("CHECKED", 2);
        LoadWarnings.Found found = warnings.of(system.office, looked.id(), -1);
        assertThat(found.open()).containsExactly(entry(Check.RANGE, 1));
        assertThat(found.page())
                .extracting(LoadWarning::cell, LoadWarning::reason)
                .containsExactly(tuple("C2", "退库（示例）"), tuple("C3", ""));
        loads.take(system.office, looked.id());
        assertThat(files.waited(system.office, looked.id()).warned()).isEqualTo(2);
        var invest = Place.whole(system.id("INVEST"), Period.month(2023, 6));
        assertThat(lists.one(system.office, invest).warnings())
                .extracting(Warning::reason, Warning::answeredBy)
                .containsExactly(tuple("退库（示例）", system.office.displayName()));
    }

    private static String halfYear() {
        var csv = new StringBuilder("code,unit,period,value\n");
        for (int month = 1; month <= 8; month++) {
            int value = month == 8 ? 900 : 10 + month;
            csv.append("INVEST,,2023-0%d,%d%n".formatted(month, value));
            csv.append("JOBS,示例统计局,2023-0%d,%d%n".formatted(month, value));
        }
        return csv.toString();
    }

    @Test
    void aCheckThatBlocksIsAWrongCell() {
        rules.set(system.office, SampleSystem.rule(CheckRule.ALL, Check.DECIMALS, "2020-01-01", Severity.BLOCK));
        LoadLine refused = looked("code,unit,period,value\nINVEST,,2023-06,1.2345\n");
        assertThat(Objects.requireNonNull(refused.found()).problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("D2", "indicatorvalue.check-decimals"));
    }

    private LoadLine looked(String csv) {
        return files.looked(system.office, "示例.csv", csv.getBytes(StandardCharsets.UTF_8), "");
    }
}
