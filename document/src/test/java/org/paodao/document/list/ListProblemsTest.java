package org.paodao.document.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.list.ListLayoutTest.problems;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.Unreadable;

class ListProblemsTest {

    @Test
    void everyRowComesBackWithEveryProblemOfIt() throws Unreadable {
        var draft = Grid.csv("""
                        序号,编号,重点工作,牵头单位,完成时限,神秘列
                        1,A1,示例甲,甲局,2023年6月,x
                        甲,A1,,乙局,2023年13月,
                        1,A3,示例甲,,某时,y
                        """, ListKind.WORKS);
        assertThat(draft.rows()).hasSize(3);
        assertThat(problems(draft))
                .containsExactly(
                        "F1 UNKNOWN_COLUMN",
                        "A3 NUMBER_UNREADABLE",
                        "B3 DUPLICATE_CODE",
                        "C3 MISSING_TITLE",
                        "E3 NOT_A_DATE",
                        "A4 DUPLICATE_NUMBER",
                        "C4 DUPLICATE_TITLE",
                        "D4 MISSING_LEAD",
                        "E4 NOT_A_DATE");
        assertThat(draft.hasErrors()).isTrue();
        assertThat(draft.rows().getFirst().otherColumns()).isEqualTo(Map.of("神秘列", "x"));
        assertThat(draft.problems().get(2)).isEqualTo(new CellProblem("", "B3", "A1", Problem.DUPLICATE_CODE, "B2"));
    }

    @Test
    void aNumberInWordsAmongDigitsIsNoNumber() throws Unreadable {
        var draft = Grid.csv("序号,重点工作,牵头单位\n6,示例甲,甲局\n七,示例乙,乙局\n", ListKind.WORKS);
        assertThat(problems(draft)).containsExactly("A3 NUMBER_UNREADABLE");
        assertThat(Grid.csv("序号,重点工作,牵头单位\n一,示例甲,甲局\n二,示例乙,乙局\n", ListKind.WORKS)
                        .problems())
                .isEmpty();
    }

    @Test
    void aNumberThatComesAgainIsReportedInWhateverCategoryUnlessTheNumberingBeginsAnew() throws Unreadable {
        String head = "序号,分类,重点工作,牵头单位\n";
        var slip = Grid.csv(head + "1,甲,示例甲,甲局\n3,甲,示例乙,甲局\n3,乙,示例丙,甲局\n6,乙,示例丁,甲局\n", ListKind.WORKS);
        assertThat(slip.problems()).containsExactly(new CellProblem("", "A4", "3", Problem.DUPLICATE_NUMBER, "A3"));
        var anew = Grid.csv(head + "1,甲,示例甲,甲局\n2,甲,示例乙,甲局\n1,乙,示例丙,甲局\n2,乙,示例丁,甲局\n", ListKind.WORKS);
        assertThat(anew.problems()).isEmpty();
    }

    @Test
    void aBaseWithoutANumberAndAFrequencyThatIsNoneAreReported() throws Unreadable {
        var draft = Grid.csv("""
                        指标名称,计量单位,方向,基期值,目标值,牵头单位,频度
                        示例甲,%,正向,abc,5,甲局,世纪
                        示例乙,%,正向,约3.5,5,甲局,每季度
                        示例丙,%,正向,无,5,甲局,
                        """, ListKind.INDICATORS);
        assertThat(problems(draft)).containsExactly("D2 BASE_UNREADABLE", "G2 FREQUENCY_UNKNOWN");
    }

    @Test
    void formulasThatFailedOrHaveNoResultAreErrors() throws Unreadable {
        var lines = "序号|重点工作|牵头单位|年度目标\n1|示例|甲局|=1/0\n2|示例二|乙局|=1+1\n";
        assertThat(problems(new Grid("表").rows(lines).calculated().read(ListKind.WORKS)))
                .containsExactly("D2 FORMULA_ERROR");
        assertThat(problems(new Grid("表").rows(lines).read(ListKind.WORKS))).contains("D3 FORMULA_WITHOUT_RESULT");
    }

    @Test
    void cellsMergedOverColumnsThatDifferAreReported() throws Unreadable {
        var draft = new Grid("表")
                .rows("序号|重点工作|牵头单位|配合单位\n1|示例|甲局、乙局|")
                .merge("C2:D2")
                .read(ListKind.WORKS);
        assertThat(problems(draft)).containsExactly("C2 MERGED_ODDLY");
    }

    @Test
    void aListOfAnotherKindIsNamed() throws Unreadable {
        var draft = Grid.csv("序号,指标名称,牵头单位\n1,示例,甲局\n", ListKind.REFORMS);
        assertThat(draft.rows()).hasSize(1);
        assertThat(draft.problems())
                .containsExactly(new CellProblem("", "B1", "指标名称", Problem.OTHER_KIND, "INDICATORS"));
    }

    @Test
    void worksAreNoReformsAndReformsNoWorks() throws Unreadable {
        var works = Grid.csv("序号,重点工作,牵头单位\n1,示例,甲局\n", ListKind.REFORMS);
        assertThat(works.rows()).hasSize(1);
        assertThat(works.problems()).containsExactly(new CellProblem("", "B1", "重点工作", Problem.OTHER_KIND, "WORKS"));
        var reforms = Grid.csv("序号,改革事项,牵头单位\n1,示例,甲局\n", ListKind.WORKS);
        assertThat(reforms.problems())
                .containsExactly(new CellProblem("", "B1", "改革事项", Problem.OTHER_KIND, "REFORMS"));
        assertThat(problems(Grid.csv("序号,任务名称,牵头单位\n1,示例,甲局\n", ListKind.REFORMS)))
                .isEmpty();
    }

    @Test
    void sheetsWithoutATableAreSkippedAndFilesWithoutOneSaySo() throws Unreadable {
        var draft = new Grid("填写说明")
                .rows("请按要求填写|")
                .sheet("清单")
                .rows("序号|重点工作|牵头单位\n1|示例|甲局")
                .read(ListKind.WORKS);
        assertThat(draft.rows()).hasSize(1);
        assertThat(draft.problems())
                .containsExactly(new CellProblem("填写说明", "A1", "请按要求填写", Problem.SHEET_SKIPPED, ""));
        assertThat(problems(Grid.csv("今天天气很好,是的", ListKind.WORKS))).containsExactly("A1 NO_TABLE");
    }

    @Test
    void tooLongTextsAreErrors() throws Unreadable {
        var draft = Grid.csv("序号,重点工作,牵头单位\n1," + "长".repeat(301) + "," + "名".repeat(61) + "\n", ListKind.WORKS);
        assertThat(problems(draft)).containsExactly("B2 TOO_LONG", "C2 TOO_LONG");
    }

    @Test
    void documentsAreNoLists() {
        Assertions.assertThatThrownBy(
                        () -> ListReader.read("%PDF-1.4".getBytes(StandardCharsets.UTF_8), "a.xlsx", ListKind.WORKS))
                .isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲局、乙局，丙局；丁局|LEAD|{LEAD=[甲局, 乙局, 丙局, 丁局]}",
                "牵头单位：甲局；配合单位：乙局、丙局|LEAD|{LEAD=[甲局], ASSISTING=[乙局, 丙局]}",
                "甲局牵头，乙局、丙局配合|RESPONSIBLE|{LEAD=[甲局], ASSISTING=[乙局, 丙局]}",
                "乙局、甲局（牵头）、丙局等|RESPONSIBLE|{LEAD=[甲局], RESPONSIBLE=[乙局, 丙局]}",
                "★甲局、乙局|RESPONSIBLE|{LEAD=[甲局], RESPONSIBLE=[乙局]}",
                "乙局、甲局*、丙局|RESPONSIBLE|{LEAD=[甲局], RESPONSIBLE=[乙局, 丙局]}",
                "建设局（人防办、房管处）、丙局|LEAD|{LEAD=[建设局（人防办、房管处）, 丙局]}",
                "无|ASSISTING|{}"
            })
    void unitsAreSetApartWithTheRolesTheCellGivesThem(String cell, ListField role, String expected) {
        assertThat(UnitCell.read(cell, role)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023年12月底前", "6月底", "三季度", "长期坚持", "“十四五”期末", "2023/6/30", "每年11月", "年底", "15个工作日内", "20231231"
            })
    void timesAreRecognised(String text) {
        assertThat(DeadlineCell.isTime(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-30", "13月底", "待定", "张三", "45960"})
    void timesThatAreNoneAreNot(String text) {
        assertThat(DeadlineCell.isTime(text)).isFalse();
    }

    @Test
    void cellsAreNamedAsOfficeProgramsDo() {
        assertThat(List.of(
                        Cells.name(0, 0), Cells.name(6, 25), Cells.name(0, 26), Cells.name(9, 701), Cells.name(0, 702)))
                .isEqualTo(List.of("A1", "Z7", "AA1", "ZZ10", "AAA1"));
        assertThat(Set.of(Cells.order("B7"))).contains(7L * 100_000 + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "6月30日前, true", "6月35日, false", "13月, false", "六月三十日前, true", "六月三十五日, false", "二月二十九日, true",
        "2月30日, false", "十二月底, true", "十三月, false", "12个月内, true", "长期坚持, true", "月底, false"
    })
    void aTimeLimitIsOneThatTheCalendarHas(String said, boolean time) {
        assertThat(DeadlineCell.isTime(said)).isEqualTo(time);
    }
}
