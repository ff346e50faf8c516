package org.paodao.plan.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.plan.NextVersions;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.Vocabulary;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The items of a kind cannot live where a page of the plan lives. */
@DatabaseTest
class PagesOfPlansTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PlanPages pages;

    @Autowired
    private PlanWords words;

    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private Plans plans;

    @Autowired
    private Organization organization;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void aDistrictWithAPlan() {
        user = SamplePlan.office(organization, plans);
    }

    @Test
    void everyPageOfAPlanIsKnownFromWhatTheApplicationAnswers() {
        assertThat(pages.names())
                .contains(
                        "amendments", "versions", "compare", "map", "document", "lists", "points", "duties", "settings")
                .doesNotContain("outcomes", "works", "indicators", "plan", "");
    }

    @ParameterizedTest
    @CsvSource({"nothing, ''", "category, nothing"})
    void aFormForWordsThatThereAreNoneOfIsRefusedThoughItCannotBeShownAgain(String what, String scheme) {
        var answer = mvc.post()
                .uri("/2023/settings")
                .param("what", what)
                .param("scheme", scheme)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(As.user(user))
                .exchange();
        assertThat(answer).hasStatus4xxClientError();
    }

    @Test
    void theWordsThatAreOfferedLeadToNoPage() {
        assertThat(vocabularies.of(user, 2023).kinds())
                .extracting(Vocabulary.Kind::path)
                .doesNotContainAnyElementsOf(pages.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "amendments", "versions", "compare", "document"})
    void aKindThereIsRefusedAtTheFieldInAPlanAndInTheVocabulary(String page) {
        var kind = new Vocabulary.Kind("extra", page, "示例类", "Extra", "项", "", List.of(), false, "", List.of());
        var edit = new WordEdit.Put("", kind, 9, true);
        assertThatThrownBy(() -> words.change(user, "2023", new NextVersions.Cause(1, "k", "示例"), edit))
                .isInstanceOfSatisfying(Refusal.class, PagesOfPlansTest::atThePath);
        vocabularies.begin(user, 2030);
        assertThatThrownBy(() -> vocabularies.change(user, 2030, 1, edit))
                .isInstanceOfSatisfying(Refusal.class, PagesOfPlansTest::atThePath);
    }

    private static void atThePath(Refusal refusal) {
        assertThat(refusal.flaws()).anySatisfy(flaw -> {
            assertThat(flaw.field()).isEqualTo("path");
            assertThat(flaw.key()).isEqualTo("plansetup.words.path-page");
        });
    }
}
