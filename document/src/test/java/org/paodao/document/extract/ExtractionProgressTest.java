package org.paodao.document.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.paodao.document.ReadingProgress;
import org.paodao.document.Unreadable;

class ExtractionProgressTest {
    private final ReadingProgress progress = new ReadingProgress();

    @Test
    void nobodyKnowsHowFarAReadingIsBeforeItsFirstPart() {
        assertThat(progress.stage()).isEqualTo(ReadingProgress.Stage.TEXT);
        assertThat(progress.percent()).isEmpty();
    }

    @Test
    void thePagesOfAPdfFileAreCounted() throws IOException {
        PdfReader.text(Pdfs.of("one", "two", "three", "four"), new Budget(Limits.USUAL, progress));
        assertThat(progress.percent()).hasValue(75);
    }

    @Test
    void theTextOfAnOfficePackageIsCountedAsItIsUnpacked() throws Exception {
        byte[] docx = Samples.docx(Samples.p("示例区2023年工作要点").repeat(50));
        Extraction.text(docx, "a.docx", progress);
        assertThat(progress.percent()).hasValue(100);
    }

    @Test
    void aReadingThatWasStoppedEndsAndSaysSo() {
        progress.stop();
        byte[] docx = Samples.docx(Samples.p("示例区2023年工作要点"));
        assertThatThrownBy(() -> Extraction.text(docx, "a.docx", progress))
                .isInstanceOfSatisfying(
                        Unreadable.class, why -> assertThat(why.reason()).isEqualTo(Unreadable.Cause.STOPPED));
    }
}
