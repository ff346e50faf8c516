package org.paodao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files that show what an inspection found. */
@DatabaseTest
class InspectionEvidenceTest extends Inspecting {
    private static final byte[] WORDS = "示例佐证".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    InspectionFiles files;

    @Test
    void theUnitReadsTheFilesOfAFindingOnceItHasTheConclusion() {
        UUID id = underway().id();
        UUID finding = found(id, 3);
        String address = "/inspections/" + id + "/findings/" + finding + "/files";
        for (int click = 0; click < 2; click++) {
            assertThat(sent(inspector, address, "现场.txt", WORDS)).hasStatus(303);
        }
        UUID file = only(id).file();
        assertThat(asked(liaison, address + "/" + file)).hasStatus(404);
        inspections.send(inspector, id, 4, "示例：结论");
        assertThat(asked(liaison, address + "/" + file))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/octet-stream")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "no-store");
        assertThat(asked(stranger, address + "/" + file)).hasStatus(404);
        assertThat(asked(liaison, address + "/" + Ids.next())).hasStatus(404);
        assertThat(sent(inspector, address, "晚了.txt", new byte[] {'x'})).hasStatus(409);
        assertThat(sent(liaison, address, "外人.txt", WORDS)).hasStatus(403);
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsNotKept() {
        UUID id = underway().id();
        UUID finding = found(id, 3);
        refused("progressreport.file-kind", () -> attach(id, finding, "页面.html", WORDS));
        refused("progressreport.file-kind", () -> attach(id, finding, "照片.png", WORDS));
        refused("progressreport.file-empty", () -> attach(id, finding, "空.txt", new byte[0]));
        refused("supervisioninspection.unknown-finding", () -> attach(id, id, "现场.txt", WORDS));
        attach(id, finding, "../../etc/现场\u202e.txt", WORDS);
        assertThat(only(id).name()).isEqualTo("现场.txt");
        findings.strike(inspector, id, finding, 4, "示例：不属实");
        refused("supervisioninspection.not-now.underway", () -> attach(id, finding, "又.txt", new byte[] {'x'}));
    }

    @Test
    void aFindingIsWrittenDownTogetherWithItsPhoto() {
        UUID id = underway().id();
        String address = "/inspections/" + id + "/findings";
        var request = mvc.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", "现场.txt", "text/plain", WORDS))
                .with(As.user(inspector))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        assertThat(request.param("seen", "3")
                        .param("requestKey", "k")
                        .param("finding", "示例：滞后")
                        .param("evidence", "照片一张")
                        .exchange())
                .hasStatus(303);
        assertThat(only(id).finding())
                .isEqualTo(
                        lists.one(inspector, id).papers().findings().getFirst().id());
    }

    private void attach(UUID id, UUID finding, String name, byte[] content) {
        files.attach(inspector, id, finding, new Files.Upload(name, "", content));
    }

    private FindingFile only(UUID id) {
        assertThat(lists.one(inspector, id).papers().files()).hasSize(1);
        return lists.one(inspector, id).papers().files().getFirst();
    }

    private MvcTestResult asked(CurrentUser user, String address) {
        return mvc.get().uri(address).with(As.user(user)).exchange();
    }

    private MvcTestResult sent(CurrentUser user, String address, String name, byte[] content) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", name, "text/plain", content))
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }
}
