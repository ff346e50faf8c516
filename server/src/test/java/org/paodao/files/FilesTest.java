package org.paodao.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FilesTest {
    private static final byte[] CONTENT = "工作要点（示例）".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Files files;

    @Autowired
    private Organization organization;

    @Test
    void aFileComesBackAsItWasWithItsHash() {
        var user = Districts.someone(organization);

        var stored = files.store(user, "要点.txt", "text/plain", CONTENT);

        assertThat(files.content(user, stored.id())).isEqualTo(CONTENT);
        assertThat(files.file(user, stored.id())).isEqualTo(stored);
        assertThat(stored.sha256()).hasSize(64);
        assertThat(files.sameContent(user, CONTENT)).contains(stored);
    }

    @Test
    void anotherDistrictCannotTellThatAFileExists() {
        var here = Districts.someone(organization);
        var there = Districts.someone(organization);
        var stored = files.store(here, "要点.txt", "text/plain", CONTENT);

        assertThatThrownBy(() -> files.content(there, stored.id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> files.file(there, stored.id())).isInstanceOf(Refusal.class);
        assertThat(files.sameContent(there, CONTENT)).isEmpty();
    }
}
