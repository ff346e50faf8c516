package org.paodao.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class FilesTest {
    private static final byte[] CONTENT = "工作要点（示例）".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Files files;

    @Autowired
    private Organization organization;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Audit audit;

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
    void whatNoScannerHasLookedAtIsNotKeptWhereOneIsNamed() {
        var user = Districts.someone(organization);
        // Nobody listens there.
        var scanned = new Files(db, audit, new VirusScanner("127.0.0.1:1", Duration.ofSeconds(5)));

        assertThatThrownBy(() -> scanned.store(user, "要点.txt", "text/plain", CONTENT))
                .isInstanceOf(Refusal.class);

        assertThat(files.sameContent(user, CONTENT)).isEmpty();
    }

    @Test
    void whatIsNotPublishedIsThereOnlyForWhoImports() {
        var office = Districts.someone(organization);
        var unit = organization.create(office, NewUnit.named("示例局")).id();
        var liaison = Districts.with(office, Role.LIAISON, unit);
        var stored = files.store(office, Permission.PLAN_IMPORT, new Files.Upload("要点.txt", "text/plain", CONTENT));

        assertThatThrownBy(() -> files.content(liaison, stored.id())).isInstanceOf(Refusal.class);
        assertThat(mvc.get().uri("/files/" + stored.id()).with(As.user(liaison)).exchange())
                .hasStatus(404);

        files.publish(office, stored.id());

        assertThat(files.content(liaison, stored.id())).isEqualTo(CONTENT);
        assertThat(mvc.get().uri("/files/" + stored.id()).with(As.user(liaison)).exchange())
                .hasStatus(200);
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
