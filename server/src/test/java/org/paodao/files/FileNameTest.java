package org.paodao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt, passwd.txt",
        "C:\\示例\\佐证.pdf, 佐证.pdf",
        "照片\u202Egnp.exe, 照片gnp.exe",
        "a\u0000\u0007b.csv, ab.csv",
        "' 示例.docx ', 示例.docx",
        "../, ''"
    })
    void nothingButTheNameIsLeft(String sent, String kept) {
        assertThat(FileName.plain(sent)).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEndAndNoHalfCharacter() {
        String kept = FileName.plain("a" + "😀".repeat(150) + ".xlsx");
        assertThat(kept).hasSizeLessThanOrEqualTo(FileName.LIMIT).endsWith(".xlsx");
        assertThat(new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(kept);
    }
}
