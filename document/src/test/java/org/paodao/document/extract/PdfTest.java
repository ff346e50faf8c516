package org.paodao.document.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.paodao.document.Unreadable;

class PdfTest {

    @Test
    void linesStayAsPrintedAndPageNumbersAreLeftOut() throws Unreadable, IOException {
        byte[] pdf = Pdfs.of("示例区工作要点\n一、总体要求，到年底前\n- 1 -", "建成示范点\n— 2 —", "二、重点任务\n第3页 共3页");
        assertThat(Extraction.text(pdf, "a.pdf")).isEqualTo("""
                        示例区工作要点
                        一、总体要求，到年底前
                        建成示范点
                        二、重点任务
                        """);
    }

    @Test
    void bareNumbersAreLeftOutOnlyWhereTheyCountThePages() throws Unreadable, IOException {
        assertThat(Extraction.text(Pdfs.of("甲\n3", "乙\n4", "丙\n2023"), "")).isEqualTo("甲\n乙\n丙\n2023\n");
        assertThat(Extraction.text(Pdfs.of("甲\n18", "乙\n51"), "")).isEqualTo("甲\n18\n乙\n51\n");
    }

    @Test
    void aScanWithoutTextIsRefused() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            assertThat(Refusals.of(Pdfs.bytes(document), "a.pdf")).isEqualTo(Unreadable.Cause.NO_TEXT);
        }
    }

    @Test
    void aPasswordIsRefusedAndMereRestrictionsAreNot() throws Unreadable, IOException {
        assertThat(Refusals.of(Pdfs.encrypted("secret", "甲"), "a.pdf")).isEqualTo(Unreadable.Cause.ENCRYPTED);
        assertThat(Extraction.text(Pdfs.encrypted("", "示例文字"), "a.pdf")).isEqualTo("示例文字\n");
    }
}
