package org.paodao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a benchmark says of memory is what the whole JVM held, not its heap. */
@EnabledOnOs(OS.LINUX)
class MostMemoryTest {
    private static final double MIB = 1024 * 1024;

    @Test
    void itIsMoreThanTheHeapHoldsAndNeverLessThanBefore() throws IOException {
        Runtime now = Runtime.getRuntime();
        Figure before = MostMemory.during("import");
        assertThat(before.name()).isEqualTo("import.memory");
        assertThat(before.value()).isGreaterThan((now.totalMemory() - now.freeMemory()) / MIB);
        assertThat(before.ratio()).isEqualTo(before.value() / 1024);
        assertThat(MostMemory.during("import").value()).isGreaterThanOrEqualTo(before.value());
    }
}
