package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Titles that a notice without one of its own names in a sentence. */
class PrintedTitlesTest {
    private static final String BODY = "\n一、修好渠道。\n更换闸门9座。（牵头单位：县水务局）\n";

    private static @Nullable String title(String opening) {
        var title = DocumentReader.plain().readText(opening + BODY).header().title();
        return title == null ? null : title.value();
    }

    @Test
    void whatIsPrintedAloneIsTheTitle() {
        assertThat(title("各乡镇人民政府：\n《青岭县灌溉实施方案》已经县政府同意，现印发给你们，请认真贯彻执行。")).isEqualTo("青岭县灌溉实施方案");
        assertThat(title("各乡镇人民政府：\n我局制定了《青岭县灌溉实施方案》，现印发给你们。")).isEqualTo("青岭县灌溉实施方案");
    }

    @Test
    void neitherOfTwoThatArePrintedTogetherIsTheTitle() {
        assertThat(title("各乡镇人民政府：\n《青岭县灌溉任务分解》和《青岭县防汛任务分解》已经县政府同意，现印发给你们，请认真贯彻执行。"))
                .isNull();
    }

    @Test
    void aPlanThatSomebodyElseHasMadeIsNotTheTitle() {
        assertThat(title("3月2日，县水务局召开会议，纪要如下：\n省厅制定了《东江省灌溉工作方案》，我县也要抓紧编制。")).isNull();
    }
}
