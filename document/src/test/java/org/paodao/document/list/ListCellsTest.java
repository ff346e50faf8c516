package org.paodao.document.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.list.ListLayoutTest.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.Unreadable;

/** Cells that a person should look at before the list goes in. */
class ListCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"9O%", "９O％", "≥9O%", "1O0", "12l", "l00%", "O.85", "1e5"})
    void aTargetThatMixesDigitsAndLettersIsAnError(String target) throws Unreadable {
        ListDraft draft = indicators(target);
        assertThat(draft.problems()).containsExactly(new CellProblem("", "B2", target, Problem.TARGET_UNREADABLE, ""));
        assertThat(draft.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"90%", "10kWh", "25ug/m3", "1200m3", "30km2", "3A级景区2家", "PM2.5低于25", "5G基站100个", "0.85", "适度增长"
            })
    void lettersOfUnitsAndNamesAreNoError(String target) throws Unreadable {
        assertThat(indicators(target).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3条", "－3条", "新增班线-3条", "≥-3个"})
    void fewerThingsThanNoneAreDoubtful(String target) throws Unreadable {
        assertThat(indicators(target).problems())
                .containsExactly(new CellProblem("", "B2", target, Problem.BELOW_ZERO, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3%", "3-5条", "3条-5条", "-0.5个百分点"})
    void sharesMayBeBelowZeroAndRangesAreNone(String target) throws Unreadable {
        assertThat(indicators(target).problems()).isEmpty();
    }

    @Test
    void aTaskThatAsksForFewerThingsThanNoneIsDoubtful() throws Unreadable {
        var draft = Grid.csv("改革事项,牵头单位\n新增客运线路-3条,甲局\n", ListKind.REFORMS);
        assertThat(draft.problems()).containsExactly(new CellProblem("", "A2", "新增客运线路-3条", Problem.BELOW_ZERO, ""));
    }

    private static ListDraft indicators(String target) throws Unreadable {
        return Grid.csv("指标名称,目标值,牵头单位\n示例率,%s,甲局\n".formatted(target), ListKind.INDICATORS);
    }

    @Test
    void aTitleThatStandsTwiceIsReportedInWhateverCategory() throws Unreadable {
        var draft = Grid.csv("分类,改革事项,牵头单位\n甲,示例改革,甲局\n乙,示例改革,乙局\n", ListKind.REFORMS);
        assertThat(draft.problems()).containsExactly(new CellProblem("", "B3", "示例改革", Problem.DUPLICATE_TITLE, "B2"));
    }

    @Test
    void aUnitThatLeadsAndAssistsIsReportedWhereItAssists() throws Unreadable {
        var draft = Grid.csv("重点工作,牵头单位,配合单位\n示例甲,甲局,乙局、甲局\n", ListKind.WORKS);
        assertThat(draft.problems()).containsExactly(new CellProblem("", "C2", "甲局", Problem.UNIT_TWICE, "甲局"));
    }

    @Test
    void aRowOfTotalsIsNamedByItsOwnCellAndNotByTheMergedOneBesideIt() throws Unreadable {
        var draft = new Grid("表")
                .rows("分类|序号|重点工作|牵头单位\n甲|1|示例甲|甲局\n|小计|1项|\n")
                .merge("A2:A3")
                .read(ListKind.WORKS);
        assertThat(problems(draft)).containsExactly("B3 ROW_SKIPPED");
        assertThat(draft.problems().getFirst().value()).isEqualTo("小计");
    }
}
