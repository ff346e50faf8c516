package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list may number its tasks through far beyond a hundred. */
class LongListsTest {
    @Test
    void everyNumberOfThreeDigitsMayBeATasks() {
        String text = "示例市2025年重点工作责任分解\n\n一、重点任务\n"
                + IntStream.rangeClosed(1, 640)
                        .mapToObj(i -> i + ".完善第%d号制度，推进落实。（牵头单位：市发改委）\n".formatted(i))
                        .collect(Collectors.joining());
        assertThat(DocumentReader.plain().readText(text).items()).hasSize(640);
    }
}
