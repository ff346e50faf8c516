package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A drawn page is sent as it was written. */
class DrawnTest {
    private final Drawn page = new Drawn();

    @Test
    void whatDoesNotFitIntoOnePieceGoesOnInTheNext() throws IOException {
        String line = "a跑道𠮷";
        for (int n = 0; n < 9_999; n++) {
            page.writeContent(line);
        }
        assertThat(sent()).isEqualTo(line.repeat(9_999));
        assertThat(page.length()).isEqualTo(11 * 9_999);
    }

    @Test
    void oneTextMayBeLongerThanManyPieces() throws IOException {
        String text = "跑道".repeat(50_000);
        page.writeContent("<p>");
        page.writeContent(text, 1, text.length());
        assertThat(sent()).isEqualTo("<p>" + text.substring(1));
    }

    @Test
    void thePageBeginsWithItsFirstLetter() throws IOException {
        page.writeContent("\n  ");
        page.writeContent("");
        page.writeContent("\n\n<p> ");
        page.writeContent(" </p>\n");
        assertThat(sent()).isEqualTo("<p>  </p>\n");
        assertThat(page.length()).isEqualTo(10);
    }

    @Test
    void nothingWrittenIsNothingSent() throws IOException {
        assertThat(sent()).isEmpty();
        assertThat(page.length()).isZero();
    }

    private String sent() throws IOException {
        var bytes = new ByteArrayOutputStream();
        page.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
