package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.RuleSets;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class RuleCopyingTest extends JudgedDistrict {
    private static final RuleCopy OWN = new RuleCopy(" 示例区规则 ", "Sample rules", "松阳2022");

    @Autowired
    RuleCopying copying;

    @Autowired
    RuleBook rules;

    @Test
    void aSetOfOnesOwnSaysWhatAnotherSaysUnderItsOwnName() {
        copying.begin(sample.office, OWN);
        RuleSet begun = rules.draft(sample.office, "示例区规则").rules();
        RuleSet example = RuleSets.songyang2022();
        assertThat(begun.title())
                .isEqualTo(new RuleSet.Title(
                        "示例区规则", 1, "示例区规则", "Sample rules", example.title().source()));
        assertThat(begun.rules()).isEqualTo(example.rules());
        assertThat(rules.draft(sample.office, "松阳2022").version()).isZero();
        sample.publish("示例区规则", 1);
        assertThat(rules.rules(sample.office).one("示例区规则", 1).rules().rules()).isEqualTo(example.rules());
    }

    @Test
    void aSetInForceIsFollowedAsItIsInForceNotAsItsExampleSays() {
        sample.yinchuanFrom("7");
        copying.begin(sample.office, new RuleCopy("示例区规则", "", "银川2025"));
        RuleSet begun = rules.draft(sample.office, "示例区规则").rules();
        assertThat(begun.rules())
                .isEqualTo(rules.rules(sample.office).one("银川2025", 1).rules().rules());
        assertThat(begun.title().version()).isEqualTo(1);
        assertThat(begun.title().en()).isEqualTo("示例区规则");
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        refused("code", "indicatorlight.rules-taken", new RuleCopy("银川2025", "", "松阳2022"));
        copying.begin(sample.office, OWN);
        refused("code", "indicatorlight.rules-taken", new RuleCopy("示例区规则", "", "广元2018"));
        RuleDraft draft = rules.draft(sample.office, "示例区规则");
        rules.put(sample.office, draft);
        refused("code", "indicatorlight.rules-taken", OWN);
        sample.publish("示例区规则", 2);
        refused("code", "indicatorlight.rules-taken", OWN);
    }

    @Test
    void aNameThatIsNoneOrWithoutAnOriginalIsRefusedAtItsField() {
        refused("code", "indicatorlight.rules-code", new RuleCopy("", "", "松阳2022"));
        refused("code", "indicatorlight.rules-code", new RuleCopy("a/b", "", "松阳2022"));
        refused("like", "indicatorlight.rules-like", new RuleCopy("示例区规则", "", "没有的"));
        refused("english", "indicatorlight.rules-english", new RuleCopy("示例区规则", "x".repeat(81), "松阳2022"));
    }

    @Test
    void theSameWishSentTwiceIsMetOnce() {
        for (int time = 0; time < 2; time++) {
            assertThat(send(sample.office, "示例区规则", "松阳2022"))
                    .hasStatus3xxRedirection()
                    .hasRedirectedUrl("/indicators/rules/%E7%A4%BA%E4%BE%8B%E5%8C%BA%E8%A7%84%E5%88%99");
        }
        assertThat(rules.draft(sample.office, "示例区规则").version()).isEqualTo(1);
        assertThat(rules.rules(sample.office).drafts()).hasSize(1);
    }

    @Test
    void whatWasTypedSurvivesARefusal() {
        assertThat(send(sample.office, "三亚2022", "松阳2022"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "已有名为“三亚2022”的规则集、草稿或示例",
                        "value=\"三亚2022\"",
                        "value=\"Sample rules\"",
                        "<option value=\"松阳2022\" selected")
                .containsOnlyOnce("class=\"flaw\"");
    }

    @Test
    void onlyWhoMayDraftRulesBeginsASet() {
        assertThat(send(sample.viewer, "示例区规则", "松阳2022")).hasStatus(403);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> copying.begin(sample.head, OWN));
    }

    @Test
    void aPageInEnglishCallsASetAsItsTitleDoes() {
        copying.begin(sample.office, OWN);
        sample.publish("示例区规则", 1);
        for (String address : new String[] {"/indicators/rules", "/indicators/rules/示例区规则/versions/1"}) {
            assertThat(mvc.get().uri(address).locale(Locale.ENGLISH).with(As.user(sample.viewer)))
                    .bodyText()
                    .contains(">Sample rules<")
                    .doesNotContain(">示例区规则<");
        }
    }

    private void refused(String field, String key, RuleCopy wish) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> copying.begin(sample.office, wish))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::field, Refusal.Flaw::key)
                        .containsExactly(tuple(field, key)));
    }

    private MvcTestResult send(CurrentUser user, String code, String like) {
        return mvc.post()
                .uri("/indicators/rules")
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("code", code)
                .param("english", "Sample rules")
                .param("like", like)
                .exchange();
    }
}
