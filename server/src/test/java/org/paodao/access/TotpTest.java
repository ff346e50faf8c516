package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109L);
    private static final int STEP = 30;

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theVectorsOfTheStandardHold(long second, String code) {
        assertThat(Totp.code(SECRET, second / STEP, 8)).isEqualTo(code);
    }

    @Test
    void aClockMayBeOneStepOffAndNotTwo() {
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.plusSeconds(STEP)), NOW, 0))
                .isPresent();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.minusSeconds(STEP)), NOW, 0))
                .isPresent();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.plusSeconds(2 * STEP)), NOW, 0))
                .isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.minusSeconds(2 * STEP)), NOW, 0))
                .isEmpty();
    }

    @Test
    void aStepThatWasUsedIsNotTakenAgain() {
        String code = Totp.code(SECRET, NOW);
        long step = Totp.step(SECRET, code, NOW, 0).orElseThrow();
        assertThat(Totp.step(SECRET, code, NOW, step)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenAsTheStandardSays(String plain, String written) {
        assertThat(Totp.base32(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }
}
