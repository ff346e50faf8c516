package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A heading on a line of its own is no part of what the text below it asks for. */
class HeadingTargetsTest {
    private static final String HEAD = "青岭市2026年重点工作任务清单\n";
    private static final String BELOW = """
            1.灌区改造提升
            改造灌区支渠70公里，水利用率达到60%。
            牵头单位：市水利局
            2.提升污水处理水平
            日处理能力达到900吨。
            牵头单位：市住建局
            3.示范河湖建设工程
            新建示范河湖6条。
            牵头单位：市水利局
            """;
    private static final String LIMITED = """
            1.补齐设施短板。11月底前更新路灯60台，年底前新建公厕5座，到2027年公厕达标率达到95%。
            牵头单位：市住建局
            2.办好学校。2026年9月底前新建学校3所。
            牵头单位：市教育局
            """;

    static Stream<Arguments> lists() {
        return Stream.of(
                argumentSet(
                        "what is measured stands in the line below",
                        BELOW,
                        List.of(
                                tuple("灌区支渠", "改造灌区支渠70公里"),
                                tuple("水利用率", "水利用率达到60%"),
                                tuple("日处理能力", "日处理能力达到900吨"),
                                tuple("示范河湖", "新建示范河湖6条"))),
                argumentSet(
                        "the time limit before a verb is no part of it",
                        LIMITED,
                        List.of(
                                tuple("路灯", "更新路灯60台"),
                                tuple("公厕", "新建公厕5座"),
                                tuple("公厕达标率", "到2027年公厕达标率达到95%"),
                                tuple("学校", "新建学校3所"))));
    }

    private static List<Target> targets(String plan) {
        return DocumentReader.plain().readText(plan).items().stream()
                .flatMap(item -> item.targets().stream())
                .map(Found::value)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aTargetIsOfWhatItsOwnClauseMeasures(String list, List<Tuple> expected) {
        assertThat(targets(HEAD + list))
                .extracting(Target::metric, Target::text)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void aHeadingThatIsSaidAgainBelowIsSaidOnce() {
        assertThat(targets(HEAD + """
                1.修路
                修路8公里。
                牵头单位：市交通局
                2.建桥
                建桥4座。
                牵头单位：市交通局
                """))
                .extracting(Target::metric, Target::unit, Target::text)
                .containsExactly(tuple("修路", "公里", "修路8公里"), tuple("建桥", "座", "建桥4座"));
    }

    @Test
    void aRateIsOneOfWhatTheHeadingNames() {
        assertThat(targets(HEAD + """
                1.果品产值
                年均增速达到8%。
                牵头单位：市农业农村局
                """)).extracting(Target::metric).containsExactly("果品产值年均增速");
    }

    @Test
    void linesThatWereOnlyBrokenAreJoined() {
        assertThat(targets(HEAD + """
                1.建设高标准农田。在全市平原乡镇分批推进田块整治和沟渠
                配套，全年新建高标准农田30万亩，新修机耕路和生产便道等
                田间道路共计90公里，改造提升灌溉泵站和排涝泵站一共15座，
                配套完善农田输配电设施。
                牵头单位：市农业农村局
                """))
                .extracting(Target::metric, target -> target.value() + target.unit())
                .contains(tuple("高标准农田", "30万亩"));
    }
}
