package org.paodao.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The hash functions give what their standards print for "abc". */
class HashAlgorithmTest {
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

    @Test
    void sm3IsThatOfTheStandard() {
        assertThat(HashAlgorithm.of("SM3").hash(ABC))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void sha256IsThatOfTheStandard() {
        assertThat(HashAlgorithm.of("SHA-256").hash(ABC))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void anotherHashIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> HashAlgorithm.of("MD5"));
    }
}
