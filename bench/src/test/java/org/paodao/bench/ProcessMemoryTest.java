package org.paodao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a benchmark says of memory is what the whole JVM held, not its heap. */
@EnabledOnOs(OS.LINUX)
class ProcessMemoryTest {
    private static final double KIB = 1024;

    @Test
    void theMostIsMoreThanTheHeapAndThanWhatIsHeldNow() throws IOException {
        Runtime now = Runtime.getRuntime();
        double held = ProcessMemory.resident(ProcessHandle.current().pid()) / KIB;
        double most = ProcessMemory.most().orElseThrow().value();
        assertThat(most).isGreaterThan((now.totalMemory() - now.freeMemory()) / KIB / KIB);
        assertThat(most).isGreaterThanOrEqualTo(held);
    }
}
