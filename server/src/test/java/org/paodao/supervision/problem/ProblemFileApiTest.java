package org.paodao.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class ProblemFileApiTest extends ProblemCase {
    private static final byte[] WORDS = "示例：拨付凭证".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvcTester mvc;

    @Test
    void aProgramPutsFilesBesideAProblemUnderTheRulesOfThePage() {
        UUID id = rectifying(wish("a"));
        String address = "/api/v1/problems/" + id + "/files";
        assertThat(sent(liaison, address, WORDS)).hasStatusOk();
        assertThat(sent(liaison, address, WORDS))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.files.length()")
                .isEqualTo(1);
        UUID file = lists.problem(office, id).files().getFirst().file();
        assertThat(asked(office, address + "/" + file))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/octet-stream")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "no-store");
        assertThat(asked(neighbour, address + "/" + file)).hasStatus(404);
        assertThat(sent(office, address, WORDS)).hasStatus(403);
        assertThat(sent(neighbour, address, WORDS)).hasStatus(404);
        apply(id);
        assertThat(sent(liaison, address, new byte[] {'x'})).hasStatus(409);
    }

    private MvcTestResult sent(CurrentUser user, String address, byte[] content) {
        return mvc.post()
                .uri(address + "?name={name}", "凭证.txt")
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content)
                .exchange();
    }

    private MvcTestResult asked(CurrentUser user, String address) {
        return mvc.get().uri(address).with(As.user(user)).exchange();
    }
}
