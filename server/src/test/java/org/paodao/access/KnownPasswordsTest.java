package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownPasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password123",
                "QWERTYUIOP",
                "1234567890",
                "0123456789",
                "zyxwvutsrqponm",
                "1111111111111",
                "Passw0rd@2024",
                "P@ssw0rd123456",
                "1qaz2wsx3edc",
                "!QAZ@WSX123",
                "poiuytrewq",
                "wangwei123",
                "Zhangmin1314",
                "admin@123456",
                "Zhejiang@2025",
                "19851986",
                "5201314520",
                "qwertyqwerty",
                "1234567890qwertyuiop",
                "#$%^&*#$%^&*"
            })
    void whatEverybodyTriesFirstIsKnown(String password) {
        assertThat(new KnownPasswords("").holds(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven tall pines", "correct horse 1", "三只白鹭飞过稻田", "kmwq-7fhc-x2ve-h9rt"})
    void whatNobodyTriesIsNot(String password) {
        assertThat(new KnownPasswords("").holds(password)).isFalse();
    }

    @Test
    void aFileOfBreachedOnesIsReadPlainAndHashed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("breached.txt");
        // The second line is the SHA-1 of "hunter2hunter2", as such lists write it, with its count.
        Files.write(file, List.of("blue bottle 77", "", sha1("hunter2hunter2") + ":17"));
        var known = new KnownPasswords(file.toString());
        assertThat(known.holds("blue bottle 77")).isTrue();
        assertThat(known.holds("hunter2hunter2")).isTrue();
        assertThat(known.holds("seven tall pines")).isFalse();
    }

    @Test
    void aFolderOfRangesIsRead(@TempDir Path folder) throws IOException {
        String hash = sha1("hunter2hunter2");
        Files.write(folder.resolve(hash.substring(0, 5) + ".txt"), List.of(hash.substring(5) + ":17"));
        Files.write(folder.resolve("more.txt"), List.of(sha1("blue bottle 77")));
        var known = new KnownPasswords(folder.toString());
        assertThat(known.holds("hunter2hunter2")).isTrue();
        assertThat(known.holds("blue bottle 77")).isTrue();
        assertThat(known.holds("seven tall pines")).isFalse();
    }

    @Test
    void aFileThatIsNotThereStopsTheStart(@TempDir Path folder) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new KnownPasswords(folder.resolve("none.txt").toString()))
                .withMessageContaining("paodao.password.breached-file cannot be read");
    }

    @Test
    void theListOfOurOwnHoldsThousandsEachOnceAndNoneTooShortToMatter() throws IOException {
        List<String> list = Files.readAllLines(Path.of("src/main/resources/access/common-passwords.txt")).stream()
                .filter(line -> !line.startsWith("# "))
                .toList();
        assertThat(list)
                .hasSizeGreaterThan(20_000)
                .doesNotHaveDuplicates()
                .allMatch(line -> line.length() >= 8 && line.equals(line.toLowerCase(java.util.Locale.ROOT)));
        var known = new KnownPasswords("");
        assertThat(list).allMatch(known::holds);
    }

    private static String sha1(String text) {
        return java.util.HexFormat.of()
                .withUpperCase()
                .formatHex(KnownPasswords.sha1(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
