package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.Refusal;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Names beside codes, columns of parts and months as days in files. */
@DatabaseTest
class CodesAndPartsInFilesTest extends JuneFigures {
    @Autowired
    ValueLoads loads;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aNameThatIsNotLikeTheIndicatorIsToldAndRefusesNothing() {
        LoadLine looked = file("指标代码,指标名称,时期,数值\nINVEST,毫不相干,2023-06,9.5\nINVEST,固定资产 投资,2023-05,9\n");
        assertThat(looked.state()).isEqualTo("CHECKED");
        assertThat(Objects.requireNonNull(looked.found()).doubts())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("B2", "indicatorvalue.name-unlike"));
        assertThat(mvc.get()
                        .uri("/indicators/loads/" + looked.id())
                        .header("Accept-Language", "zh-CN")
                        .with(As.user(system.office)))
                .bodyText()
                .contains("名称“毫不相干”与指标代码INVEST的名称“固定资产投资（示例）”不像");
        assertThat(call("code,name,period,value\nINVEST,毫不相干,2023-06,9.5\n").doubts())
                .extracting(ValueLoads.Doubt::code, ValueLoads.Doubt::name)
                .containsExactly(tuple("INVEST", "毫不相干"));
    }

    @ParameterizedTest
    @CsvSource({
        "固定资产投资, 固定资产投资（示例）, true",
        "全社会固定资产投资额, 固定资产投资（示例）, true",
        "新增 就业（人）, 城镇新增就业, true",
        "居民人均收入, 居民人均可支配收入, true",
        "毫不相干, 固定资产投资（示例）, false",
        "生产总值, 固定资产投资, false"
    })
    void smallDifferencesMakeNoOtherName(String name, String known, boolean like) {
        assertThat(Likeness.of(name, known)).isEqualTo(like);
    }

    @ParameterizedTest
    @ValueSource(strings = {"分组", "分组项", "分项", "disaggregation"})
    void aColumnOfPartsIsReadHoweverItIsHeaded(String heading) {
        String text = "code," + heading + ",period,value\nTRAIN,女,2023-06,6\nTRAIN,合计,2023-06,11\n";
        assertThat(call(text).fresh()).isEqualTo(2);
        assertThat(lists.of(system.office, JUNE))
                .extracting(value -> value.place().part(), value -> String.valueOf(value.amount()))
                .containsExactlyInAnyOrder(tuple("sex:female", "6"), tuple("", "11"));
    }

    @Test
    void aBreakdownBesideItsPartsIsNotThePart() {
        assertThat(call("code,分组,分项,period,value\nTRAIN,性别,女,2023-06,6\n").fresh())
                .isOne();
        LoadLine looked = file("指标代码,分组,分项,时期,数值\nTRAIN,性别,女,2023-05,6\n");
        assertThat(looked.state()).as(String.valueOf(looked.found())).isEqualTo("CHECKED");
    }

    @Test
    void aPartIsNotTakenForTheWholeBecauseItsColumnIsNotRead() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> call("code,人群,period,value\nTRAIN,女,2023-06,6\n"))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::field, Refusal.Flaw::key)
                        .containsExactly(tuple("B2", "indicatorvalue.parts-unread")));
        for (String text :
                new String[] {"指标代码,人群,时期,数值\nTRAIN,女,2023-06,6\n", "指标代码,人群,2023年5月,2023年6月\nTRAIN,女,5,6\n"}) {
            assertThat(Objects.requireNonNull(file(text).found()).problems())
                    .extracting(Problem::cell, problem -> problem.flaw().key())
                    .containsExactly(tuple("B2", "indicatorvalue.parts-unread"));
        }
        assertThat(call("code,人群,period,value\nTRAIN,全体,2023-06,6\n").fresh()).isOne();
    }

    @Test
    void theNumberOfADayIsItsMonthOrQuotedAsItStands() {
        LoadLine looked = file("指标代码,时期,数值\nINVEST,45107,9.5\nINVEST,2023/5/31,9\n");
        assertThat(looked.state()).as(String.valueOf(looked.found())).isEqualTo("CHECKED");
        files.loads.take(system.office, looked.id());
        files.waited(system.office, looked.id());
        assertThat(String.valueOf(lists.one(system.office, invest).value().amount()))
                .isEqualTo("9.5");
        assertThat(Objects.requireNonNull(file("指标代码,时期,数值\nINVEST,46113,9\nINVEST,46114,9\n")
                                .found())
                        .problems())
                .extracting(Problem::cell, problem -> problem.flaw().arguments().getFirst())
                .contains(tuple("B3", "46114"));
    }

    private LoadLine file(String text) {
        return files.looked(system.office, "示例.csv", text.getBytes(StandardCharsets.UTF_8), "");
    }

    private ValueLoads.Loaded call(String text) {
        return loads.load(system.office, "示例", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
