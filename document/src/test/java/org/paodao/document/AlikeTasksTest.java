package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tasks with one title, and deadlines beside figures compared with the year before. */
class AlikeTasksTest {

    @Test
    void tasksOfOneSectionAreTwoThoughTheirTitlesAreOne() {
        var items = DocumentReader.plain().readText("""
                苇河县2031年改革任务
                一、改革（2项）
                1.推进一件事改革，12月底前上线服务20件，好评率99.9％以上。（县府办牵头）
                2.推进一件事改革，12月底前上线服务30件。（县府办牵头）
                3.推进一件事改革，12月底前上线。（县府办牵头）
                4.推进一件事改革。12月底前上线“一件事”40件。（县府办牵头）
                """).items();
        assertThat(items).hasSize(4);
    }

    @Test
    void aDayBeforeWhichSomethingIsToRiseIsADeadline() {
        var items = DocumentReader.plain().readText("""
                苇河县2031年改革任务
                一、改革
                1.推进管网改造。12月底前完成改造，投资同比增长20%以上。（县水利局牵头）
                2.推进渠系改造。12月底前完成投资3亿元，同比增长20%。（县水利局牵头）
                """).items();
        assertThat(items)
                .flatExtracting(DraftItem::deadlines)
                .extracting(found -> found.value().text())
                .containsExactly("12月底前", "12月底前");
    }
}
