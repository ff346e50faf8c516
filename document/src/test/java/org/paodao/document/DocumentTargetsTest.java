package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Targets that belong to the document, not to one of its items. */
class DocumentTargetsTest {
    private static final String ITEMS = "一、重点任务\n1.新建泵站。新建泵站3座。（市某局负责）\n2.加强宣传。（市某局负责）";

    private static List<String> values(String text) {
        return DocumentReader.plain().readText(text).documentTargets().stream()
                .map(target -> String.valueOf(target.value().value()))
                .toList();
    }

    @Test
    void aPreambleThatNamesTheYearsGoalsGivesTargets() {
        assertThat(values("某市2024年工作责任分解\n去年新增就业4万人。2024年主要预期目标是：生产总值增长8%左右；财政收入增长6%；登记失业率控制在4%以内。\n" + ITEMS))
                .containsExactly("8", "6", "4");
    }

    @Test
    void aPreambleThatReportsTheStateGivesNone() {
        assertThat(values("某市2024年工作责任分解\n全市现有泵站15座，去年完成投资3亿元。现制定本方案。\n" + ITEMS))
                .isEmpty();
    }

    @Test
    void aSentenceOfStrivingInTheGeneralChapterGivesTargets() {
        assertThat(values("某省服务业行动计划\n一、总体要求\n坚持稳中求进。2024年，服务业增加值增速力争达到7%左右。\n二、重点任务\n1.新建园区。（省某局负责）\n2.加强宣传。（省某局负责）"))
                .containsExactly("7");
    }

    @Test
    void aChapterOfGoalsWithinTheGeneralOneIsReadOnce() {
        assertThat(
                        values(
                                "某省行动计划\n一、总体要求\n（一）指导思想。坚持稳中求进。\n（二）工作目标。到2025年，力争新增园区9个。\n二、重点任务\n（三）新建园区。（省某局负责）\n（四）加强宣传。（省某局负责）"))
                .containsExactly("9");
    }
}
