package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that lost their line breaks, so that headings, numbers and labels run into each other, say what they said before. */
class FlatTextsTest {
    @ParameterizedTest
    @MethodSource("org.paodao.document.Excerpts#inSentences")
    void linesThatRunIntoEachOtherSayTheSame(String name) {
        assertThat(items(Excerpts.flat(name, ""))).isEqualTo(items(Excerpts.text(name)));
    }

    @ParameterizedTest
    @MethodSource("org.paodao.document.Excerpts#inSentences")
    void linesPartedByABlankSayTheSame(String name) {
        assertThat(items(Excerpts.flat(name, " "))).isEqualTo(items(Excerpts.text(name)));
    }

    @Test
    void wordsThatLookLikeNumbersAreNone() {
        String text = "某市2031年任务分工一、统一、规范推进。统筹图1、图2所列事项。（市某局负责）二、加强管理。实行统一、公开的标准。（市某局负责）三、强化督查，"
                + "对第一、第二季度的工作开展检查，见附件1、附件2，逐一、逐项落实到位，确保各项任务按期完成。（市某局负责）";
        assertThat(DocumentReader.plain().readText(text).items())
                .extracting(item -> String.join("/", item.path()))
                .containsExactly("一", "二", "三");
    }

    private static List<String> items(String text) {
        return DocumentReader.plain().readText(text).items().stream()
                .map(item -> Forms.brief(item).replace(" ", ""))
                .toList();
    }
}
