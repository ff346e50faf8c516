package org.paodao.appraisal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.scoring.scheme.Scheme;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class SchemePagesTest {
    private static final String SCHEMES = "/appraisals/schemes";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Organization organization;

    private CurrentUser appraiser = Districts.NOBODY;

    @BeforeEach
    void anAppraiser() {
        appraiser = Districts.with(Districts.someone(organization), Role.APPRAISER);
    }

    @Test
    void whereThereIsNothingThePageSaysWhatToDoFirst() {
        assertThat(mvc.get().uri(SCHEMES).with(As.user(appraiser)))
                .hasStatusOk()
                .bodyText()
                .contains("先从示例建立方案");
    }

    @Test
    void everyExampleCanBePublishedAsItIs() {
        for (SchemeExample example : SchemeExample.all()) {
            UUID id = schemes.found(appraiser, new NewScheme(example.word(), example.word(), example.body()));
            assertThat(mvc.get().uri(SCHEMES + "/" + id + "/publish").with(As.user(appraiser)))
                    .as(example.word())
                    .hasStatusOk()
                    .bodyText()
                    .contains("name=\"requestKey\"");
            assertThat(mvc.get().uri(SCHEMES + "/" + id + "/what-if").with(As.user(appraiser)))
                    .hasStatusOk();
        }
    }

    @Test
    void aClauseIsChangedWithoutScriptAndWhoComesLateSeesBothVersions() {
        UUID id = found();
        String clause = SCHEMES + "/" + id + "/clauses/1.2";
        assertThat(post(clause, "method=formula&choose=method&title=示例&code=1.2&seen=1"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"formula\"")
                .doesNotContain("name=\"perEvent\"");
        String typed = "code=1.2&parent=1&title=示例扣分&full=%s&method=deduction&perEvent=2&kind=MATTERS_ON_TIME&seen=1";
        assertThat(post(clause, typed.formatted("四十")))
                .hasStatus(422)
                .bodyText()
                .contains("这里要填数字");
        assertThat(post(clause, typed.formatted("35"))).hasStatus(303);
        assertThat(post(clause, typed.formatted("30")))
                .hasStatus(409)
                .bodyText()
                .contains("id=\"meanwhile\"", "<dd>35</dd>", "value=\"30\"", "name=\"seen\" value=\"2\"");
        Scheme kept = schemes.draft(appraiser, id).orElseThrow().body().scheme();
        assertThat(kept.byCode())
                .hasEntrySatisfying("1.2", now -> assertThat(now.full()).isEqualByComparingTo("35"));
    }

    @Test
    void aThousandMarksAreGroupedWhereTheyAreReadAndPlainWhereTheyAreTyped() {
        UUID id = found();
        String clause = SCHEMES + "/" + id + "/clauses/1.2";
        String typed = "code=1.2&parent=1&title=示例扣分&full=1000&method=deduction&perEvent=2&kind=MATTERS_ON_TIME&seen=1";
        assertThat(post(clause, typed)).hasStatus(303);
        assertThat(mvc.get().uri(SCHEMES + "/" + id).with(As.user(appraiser)))
                .bodyText()
                .contains("<td class=\"number\">1,000</td>")
                .doesNotContain("1000");
        assertThat(mvc.get().uri(clause).with(As.user(appraiser))).bodyText().contains("value=\"1000\"");
    }

    @Test
    void whatIsTakenOutAsExcelComesInAsTheSame() {
        UUID id = schemes.found(
                appraiser,
                new NewScheme("示例", "示例", SchemeExample.all().getLast().body()));
        MvcTestResult out = mvc.get()
                .uri(SCHEMES + "/" + id + "/export.xlsx")
                .with(As.user(appraiser))
                .exchange();
        byte[] file = out.getResponse().getContentAsByteArray();
        MvcTestResult in = mvc.post()
                .uri(SCHEMES + "/" + id + "/import")
                .multipart()
                .file(new MockMultipartFile("file", "示例.xlsx", null, file))
                .with(As.user(appraiser))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(in).hasStatus(303);
        String preview = String.valueOf(in.getResponse().getRedirectedUrl());
        assertThat(mvc.get().uri(preview).with(As.user(appraiser)))
                .hasStatusOk()
                .bodyText()
                .contains("文件与草案相同");
    }

    @Test
    void aProgramReadsAndChangesADraftUnderTheSameRules() {
        UUID id = found();
        String draft = "/api/v1" + SCHEMES + "/" + id + "/draft";
        SchemeBody body = schemes.draft(appraiser, id).orElseThrow().body();
        assertThat(mvc.get().uri(draft).with(As.user(appraiser)))
                .hasStatusOk()
                .bodyText()
                .contains("\"by\":\"deduction\"");
        String praised = SchemeJson.write(body).replace("\"MATTERS_ON_TIME\"", "\"LEADERS_PRAISE\"");
        assertThat(put(draft, "{\"seen\": 1, \"body\": " + praised + "}")).hasStatus(422);
        assertThat(put(
                        draft,
                        "{\"seen\": 1, \"body\": " + praised
                                + ", \"decisions\": {\"1.2\": {\"verdict\": \"ALLOWED\", \"reason\": \"示例\"}}}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"version\":2");
        assertThat(mvc.get().uri("/api/v1" + SCHEMES + "/" + id + "/check").with(As.user(appraiser)))
                .hasStatusOk();
    }

    private UUID found() {
        return schemes.found(appraiser, new NewScheme("示例", "示例方案", SchemeSamples.small()));
    }

    private MvcTestResult post(String address, String typed) {
        return mvc.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(typed)
                .with(As.user(appraiser))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult put(String address, String json) {
        return mvc.put()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(As.user(appraiser))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }
}
