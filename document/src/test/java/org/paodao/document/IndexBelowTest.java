package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The catalogue of a page may stand below the document. */
class IndexBelowTest {
    private static final String BODY = "青岭市2031年湿地修复实施方案\n一、整治河道。（市水利局负责）\n二、修复湿地。（市林草局负责）\n";

    private static Header header(String below) {
        return DocumentReader.plain().readText(BODY + below).header();
    }

    @Test
    void theIndexNumberIsReadBelowTheDocument() {
        var index = Objects.requireNonNull(
                header("索 引 号： 000099887/2031-00042 主题分类： 水利\n发文机关： 青岭市人民政府\n").indexNumber());
        assertThat(index.value()).isEqualTo("000099887/2031-00042");
    }

    @Test
    void withoutANumberBehindTheLabelThereIsNone() {
        assertThat(header("索引号：\n").indexNumber()).isNull();
        assertThat(header("索引号：另行公布\n").indexNumber()).isNull();
    }
}
