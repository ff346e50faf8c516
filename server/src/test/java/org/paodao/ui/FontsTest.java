package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paodao.kernel.Refusal;

class FontsTest {
    @TempDir
    Path folder;

    @Test
    void theSystemsChineseFontIsFound() {
        assertThat(SystemFonts.found().chinese()).isReadable();
    }

    @Test
    void theSettingNamesAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("office.ttf"));
        assertThat(new Fonts(file.toString()).chinese()).isEqualTo(file);
    }

    @Test
    void whereThereIsNoneTheRefusalSaysWhatToInstall() {
        var none = new Fonts(folder.resolve("missing.ttf").toString());
        assertThatThrownBy(none::chinese)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo("ui.font.missing"));
    }

    @Test
    void latinLettersHaveAFontOfTheirOwn() throws IOException {
        try (var font = SystemFonts.found().latin()) {
            assertThat(font.readAllBytes().length).isGreaterThan(100_000);
        }
    }
}
