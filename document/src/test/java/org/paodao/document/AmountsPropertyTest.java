package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any text at all, however broken. */
class AmountsPropertyTest {
    private static final List<String> PIECES = List.of(
            "2025",
            "年",
            "底前",
            "月",
            "1",
            "12",
            "0",
            ".",
            ",",
            "，",
            "。",
            "、",
            "万",
            "亿",
            "元",
            "%",
            "百分之",
            "以上",
            "以内",
            "左右",
            "家",
            "个",
            "项",
            "（",
            "）",
            "(",
            ")",
            "《",
            "》",
            "“",
            "”",
            "“十四五”",
            "期末",
            "每年",
            "到",
            "至",
            "—",
            "-",
            "新增",
            "达到",
            "增长",
            "不低于",
            "控制在",
            "的",
            "可",
            "给予",
            "一百",
            "十",
            "千",
            "三",
            "季度",
            "上半年",
            "完成时限：",
            "持续推进",
            "|",
            "\n",
            " ",
            "\u3000",
            "\ud83d",
            "\ude00",
            "A",
            "＞",
            "≥",
            "用",
            "印发之日起",
            "日内",
            "个标志性成果",
            "：",
            "分别",
            "率",
            "和",
            "/",
            "+",
            "第",
            "\u0000",
            "9999999999999999999",
            "简称");

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFactQuotesItsPlaceAndNothingIsThrown(int seed) {
        var random = new Random(seed);
        var raw = new StringBuilder();
        int pieces = random.nextInt(120);
        for (int i = 0; i < pieces; i++) {
            raw.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        var text = Text.of(raw.toString());
        var body = part(random, text.length());
        for (var found : Deadlines.in(text, body, Issue.in(random.nextInt(3000)))) {
            assertThat(text.quoted(found.range())).isEqualTo(found.value().text());
            assertThat(body.contains(found.range())).isTrue();
        }
        for (var found : Deadlines.cell(text, body, Issue.in(random.nextInt(3000)))) {
            assertThat(text.quoted(found.range())).isEqualTo(found.value().text());
        }
        for (var found : Targets.in(text, body)) {
            assertThat(text.quoted(found.range())).isEqualTo(found.value().text());
            assertThat(body.contains(found.range())).isTrue();
        }
        for (var found : CountClaims.in(text, List.of())) {
            assertThat(text.quoted(found.range())).isEqualTo(found.value().text());
        }
        assertThatCode(() -> Policies.in(text, "标题")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void atMostOneDeadlineIsTheMainOne(int seed) {
        var random = new Random(seed);
        var raw = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            raw.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        var text = Text.of(raw.toString());
        var found = Deadlines.in(text, text.all(), Issue.in(2023));
        long main = found.stream().filter(one -> one.value().main()).count();
        assertThat(main).isEqualTo(found.isEmpty() ? 0 : 1);
    }

    @Test
    void anEmptyBodyHoldsNothing() {
        var text = Text.of("到2025年新增50家");
        var empty = new Range(3, 3);
        assertThat(Deadlines.in(text, empty, Issue.in(2023))).isEmpty();
        assertThat(Deadlines.cell(text, empty, Issue.in(2023))).isEmpty();
        assertThat(Targets.in(text, empty)).isEmpty();
    }

    private static Range part(Random random, int length) {
        int start = random.nextInt(length + 1);
        return new Range(start, start + random.nextInt(length - start + 1));
    }
}
