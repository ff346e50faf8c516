package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom a document is addressed. */
class AddresseesTest {

    private static List<String> in(String line) {
        String text = "某市人民政府关于加强某项工作的通知\n" + line + "\n为加强工作，现将有关事项通知如下：\n一、加强宣传。做好工作。（市某局负责）\n二、加强培训。（市某局负责）";
        return DocumentReader.plain().readText(text).header().addressees().stream()
                .map(Found::value)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各区人民政府，各委、局，各直属单位：",
                "各区林业局，某省电力公司、某省地方电力(集团)有限公司，省林科院、省示例林场、某煤林业总场:",
                "各县区人民政府，市政府各委、办、局，各市属机构：",
                "各区县（市）人民政府，市直机关各单位：",
                "甲县、乙县、丙新县委和人民政府，新区各部门：",
                "各縣、區人民政府,高新技術產業開發區管委會,市政府各部門、直屬機構:",
                "各园区管委会，各镇(街)人民政府(办事处)，市直各委、办、局(公司)：",
                "石某代表："
            })
    void aLineOfUnitsBeforeAColonIsTheirs(String line) {
        assertThat(String.join("", in(line))).isNotEmpty();
        assertThat(line).contains(in(line).getLast());
    }

    @Test
    void aTitleThatRunsIntoTheReceiversIsNoPartOfTheirNames() {
        assertThat(in("青岭县人民政府关于修整渡口的实施意见县直各单位，各乡镇人民政府，各有关单位：")).containsExactly("县直各单位", "各乡镇人民政府", "各有关单位");
    }

    @Test
    void whoAsksAQuestionReceivesNoLetter() {
        String talk = "问答实录：《青岭市促进经营主体发展若干措施》\n新华社：下一步在推进措施落地方面有什么考虑？\n市财政局：将逐项抓好落实。\n";
        assertThat(DocumentReader.plain().readText(talk).header().addressees()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"现将有关情况、存在问题报告如下：", "主要目标、重点任务：", "一、总体要求：", "牵头单位：市某局"})
    void otherLinesBeforeAColonAreNot(String line) {
        assertThat(in(line)).isEmpty();
    }
}
