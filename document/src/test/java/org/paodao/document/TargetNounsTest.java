package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted may begin like another word, and what is done is called in many ways. */
class TargetNounsTest {
    private static List<Target> in(String sentence) {
        Text text = Text.of(sentence);
        return Targets.in(text, text.all()).stream().map(Found::value).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新增8000家线下无理由退货实体店。",
                "培育100家制造业示范企业。",
                "培育20家强村公司。",
                "新增50家长三角地区退换货企业。",
                "支持10家具备经营权的企业开展跨境业务。",
                "建设44座重要站点。"
            })
    void whatIsCountedMayBeginLikeAnotherWord(String sentence) {
        assertThat(in(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"把握3个关键环节。", "落实5项重要举措。", "推进2条线的工作。"})
    void whatSaysOnlyWhichIsNoTarget(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "召开50场以上企业座谈会。, 50, 场",
        "管道累计联通71个县。, 71, 个",
        "申建1家知识产权保护中心。, 1, 家",
        "先行预支土地计划指标13万亩。, 13, 万亩",
        "选择5个区县开展改革试验。, 5, 个",
        "蜜蜂保有量达到165万群以上。, 165, 万群",
        "粮食年播种面积稳定、年产量不低于1081万吨。, 1081, 万吨",
        "排涝能力达到1.5万m3/时。, 1.5, 万m3/时"
    })
    void whatIsDoneIsCalledInManyWays(String sentence, String value, String unit) {
        assertThat(in(sentence)).singleElement().satisfies(target -> {
            assertThat(target.value()).isEqualByComparingTo(value);
            assertThat(target.unit()).isEqualTo(unit);
        });
    }

    @Test
    void bothEndsOfARangeMayBeOfThousands() {
        assertThat(in("年出栏达到50万—300万只。")).singleElement().satisfies(target -> {
            assertThat(target.value()).isEqualByComparingTo("50");
            assertThat(target.valueMax()).isEqualByComparingTo("300");
            assertThat(target.unit()).isEqualTo("万只");
        });
    }

    @Test
    void aStandardThatIsRaisedForEverybodyIsReachedAndOneThatIsRaisedByAShareGrows() {
        assertThat(in("提高居民医保财政补助标准至人均730元。"))
                .extracting(Target::comparator)
                .containsExactly(Target.Comparator.EXACTLY);
        assertThat(in("最低工资标准平均上调15%左右。"))
                .extracting(Target::comparator)
                .containsExactly(Target.Comparator.INCREASE_BY);
    }

    @Test
    void aRatioToOneIsOneNumberAndDoesNotEndItsClause() {
        assertThat(in("城乡居民收入比缩小至2.1:1。")).singleElement().satisfies(target -> {
            assertThat(target.metric()).isEqualTo("城乡居民收入比");
            assertThat(target.value()).isEqualByComparingTo("2.1");
            assertThat(target.unit()).isEqualTo(":1");
        });
        assertThat(in("医护比控制在1.5∶1以内。")).singleElement().satisfies(target -> {
            assertThat(target.comparator()).isEqualTo(Target.Comparator.AT_MOST);
            assertThat(target.text()).isEqualTo("医护比控制在1.5∶1以内");
        });
        assertThat(in("按1:10的比例绘制图纸。")).isEmpty();
    }

    @Test
    void whatGrowsFasterThanSomethingElseIsTiedToIt() {
        assertThat(in("脱贫人口人均纯收入增速高于全县农村居民人均可支配收入增速。")).singleElement().satisfies(target -> {
            assertThat(target.comparator()).isEqualTo(Target.Comparator.RELATION);
            assertThat(target.metric()).isEqualTo("脱贫人口人均纯收入增速");
        });
        assertThat(in("收费不得高于市场平均水平。")).isEmpty();
    }

    @Test
    void aShareOfSeveralThingsIsSaidUpToWhatTheyBringAbout() {
        Text text = Text.of("100%的乡镇文化站和村书屋完成阅览角设置，加强15%的阅览角内涵建设，提升服务能力。");
        assertThat(Targets.in(text, text.all()))
                .extracting(target -> target.value().text())
                .containsExactly("100%的乡镇文化站和村书屋完成阅览角设置", "加强15%的阅览角内涵建设");
    }

    @Test
    void twoSharesOfOneSentenceEachKeepTheirOwnThing() {
        Text text = Text.of("100%的文化站和80%的村书屋完成阅览角设置。");
        assertThat(Targets.in(text, text.all()).getFirst().value().text()).isEqualTo("100%的文化站");
    }
}
