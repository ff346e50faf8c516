package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ratio to one is a number; any other stays the words that are printed, and neither of its numbers stands for it. */
class RatiosTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            车桩比4:1。 | = 4 :1
            车桩比不高于4∶1。 | <= 4 :1
            车桩比达到3：1以内。 | <= 3 :1
            车桩比达到4比1。 | = 4 比1
            车桩比达到4比1以下，新建充电桩500个。 | <= 4 比1; = 500 个
            师生比达到1:15。 | text
            师生比达到1比15以上。 | text
            职普比保持5∶5。 | text
            护患比达到1:0.5以上，床护比不低于1:0.6，新增床位200张。 | text; text; = 200 张
            高中阶段职普比例力争达到4:6。 | text
            医护比为1:1.25。 | text
            """)
    void oneNumberOrWords(String text, String expected) {
        assertThat(TargetsTest.read(text)).isEqualTo(expected);
    }

    @Test
    void wordsKeepWhatIsMeasuredAndThePrint() {
        assertThat(in("到2027年，学前教育师生比不低于1∶7。")).singleElement().satisfies(target -> {
            assertThat(target.metric()).isEqualTo("学前教育师生比");
            assertThat(target.text()).isEqualTo("学前教育师生比不低于1∶7");
            assertThat(target.value()).isNull();
        });
        assertThat(in("高中阶段职普比例力争达到4:6。")).extracting(Target::metric).containsExactly("高中阶段职普比例");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:15", "1∶15", "不低于1:7", "1:0.5以上", "5比5"})
    void aCellOfATargetValueKeepsItToo(String cell) {
        var text = Text.of(cell);
        assertThat(Targets.cell(text, text.all(), "师生比", "")).singleElement().satisfies(found -> {
            assertThat(found.value().comparator()).isEqualTo(Target.Comparator.WORDS);
            assertThat(found.value().metric()).isEqualTo("师生比");
            assertThat(found.value().text()).isEqualTo(cell);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照4:3:2:1的比例承担风险。",
                "按师生比1:15配备教师。",
                "按1:10的比例绘制图纸。",
                "会议时间为9:30。",
                "以3比0的比分获胜。",
                "联系时间：8:30至17:30。"
            })
    void whatIsNoGoalIsNotRead(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void whatIsComparedWithAYearIsANumber() {
        assertThat(TargetsTest.read("单位能耗比2022年下降15%。")).isEqualTo("decrease_by 15 %");
    }

    private static List<Target> in(String text) {
        var whole = Text.of(text);
        return Targets.in(whole, whole.all()).stream().map(Found::value).toList();
    }
}
