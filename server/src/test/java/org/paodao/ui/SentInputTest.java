package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.ui.web.ErrorPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;

/** Whatever is sent is answered: what cannot be read or kept is refused where it stands, and is no defect. */
@DatabaseTest
class SentInputTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Organization organization;

    @Autowired
    Errors errors;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void somebody() {
        user = Districts.someone(organization);
    }

    @Test
    void aCharacterThatNoDatabaseKeepsIsRefusedAtItsField() {
        var answer = mvc.get()
                .uri("/api/v1/self-reports")
                .param("plan", "20\u000023")
                .with(As.user(user))
                .exchange();
        assertThat(answer).hasStatus(422).bodyJson().extractingPath("$.field").isEqualTo("plan");
    }

    @Test
    void onAPageItIsRefusedToo() {
        assertThat(mvc.get()
                        .uri("/tasks/rounds")
                        .param("plan", "\u0000")
                        .with(As.user(user))
                        .exchange())
                .hasStatus(422);
    }

    @Test
    void aTextTooLongToBeLookedUpIsRefused() {
        var thrown = new DataAccessResourceFailureException("", new SQLException("index row size", "54000"));
        assertThat(errors.tooLong(thrown, new MockHttpServletRequest()))
                .isInstanceOfSatisfying(
                        ErrorPage.class, page -> assertThat(page.status()).isEqualTo(422));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "+10000-01-01"})
    void aDayOutsideTheCalendarIsRefusedAtItsField(String day) {
        var answer = mvc.get()
                .uri("/api/v1/self-reports")
                .param("plan", day)
                .with(As.user(user))
                .exchange();
        assertThat(answer)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.flaws[0].key")
                .isEqualTo("ui.input.day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"single\":false,\"mail\":\"a\\u0000\",\"language\":\"zh\",\"version\":0} | mail",
                "{\"single\":false,\"mail\":\"\\ud800\",\"language\":\"zh\",\"version\":0} | mail",
                "{\"single\":false,\"mail\":\"\",\"language\":null,\"version\":0} | language",
                "{\"single\":false,\"mail\":\"\",\"version\":0} | language",
                "{\"single\":false,\"mail\":\"\",\"language\":[],\"version\":0} | language",
                "{\"single\":false,\"mail\":\"\",\"language\":\"zh\",\"version\":99999999999} | version",
            })
    void whatProgramsSendIsRefusedAtItsMember(String sent, String member) {
        assertThat(put(sent))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo(member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"", "NaN"})
    void whatIsNoJsonIsRefusedAsAWhole(String sent) {
        assertThat(put(sent)).hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/account/tokens, scope, PLAN_READ",
        "/account/stand-ins, roles, OFFICE",
        "/2023/duties/preview, items, 019ac000-0000-7000-8000-000000000001",
        "/matters, named, 019ac000-0000-7000-8000-000000000001"
    })
    void aTickWithNothingBehindItIsNone(String address, String field, String other) {
        for (String[] sent : new String[][] {{"   "}, {other, ""}, {"", ""}, {other + ",,"}}) {
            var answer = mvc.post()
                    .uri(address)
                    .param(field, sent)
                    .with(SecurityMockMvcRequestPostProcessors.csrf())
                    .with(As.user(user))
                    .exchange();
            assertThat(answer.getResponse().getStatus()).as("%s", (Object) sent).isLessThan(500);
        }
    }

    @Test
    void aFileThatIsLargerThanAnUploadMayBeIsNotReadToItsEnd() {
        byte[] large = new byte[52 * 1024 * 1024];
        CurrentUser liaison = Districts.with(user, Role.LIAISON, Ids.next());
        assertThat(mvc.post()
                        .uri("/api/v1/problems/" + Ids.next() + "/files")
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(large)
                        .with(As.user(liaison))
                        .exchange())
                .hasStatus(413);
        assertThatThrownBy(
                        () -> new SentBodies.Counted(new ByteArrayInputStream(large), large.length - 1).readAllBytes())
                .as("sent piece by piece")
                .isInstanceOf(ResponseStatusException.class);
        assertThatCode(() -> new SentBodies.Counted(new ByteArrayInputStream(large), large.length).readAllBytes())
                .doesNotThrowAnyException();
    }

    @Test
    void halfAnUploadIsNoDefect() throws Exception {
        assertThat(met(new MultipartException("half"))).isEqualTo(400);
        assertThat(met(new MaxUploadSizeExceededException(1))).isEqualTo(413);
    }

    private static int met(RuntimeException thrown) throws Exception {
        var response = new MockHttpServletResponse();
        new UnreadableRequests().doFilter(new MockHttpServletRequest(), response, new MockFilterChain() {
            @Override
            public void doFilter(jakarta.servlet.ServletRequest asked, jakarta.servlet.ServletResponse answer) {
                throw thrown;
            }
        });
        return response.getStatus();
    }

    private MvcTestResult put(String sent) {
        return mvc.put()
                .uri("/api/v1/me/reminders")
                .contentType(MediaType.APPLICATION_JSON)
                .content(sent)
                .with(As.user(user))
                .exchange();
    }
}
