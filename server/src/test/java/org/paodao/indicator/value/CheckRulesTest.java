package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.Severity;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class CheckRulesTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CheckRules rules;

    @Autowired
    Audit audit;

    private SampleSystem system = new SampleSystem();

    @BeforeEach
    void aDistrict() {
        system = beans.createBean(SampleSystem.class).make();
    }

    @Test
    void theNewestRuleThatHoldsIsThatOfTheIndicatorElseThatOfAllElseTheUsual() {
        CheckRule all = SampleSystem.rule(CheckRule.ALL, Check.JUMP, "2023-01-01", Severity.BLOCK);
        CheckRule own = SampleSystem.rule(system.id("INVEST"), Check.JUMP, "2023-06-01", Severity.OFF);
        rules.set(system.office, all);
        rules.set(system.office, own);
        var book = new CheckBook(rules.all(system.office));
        assertThat(severity(book, "INVEST", "2022-12-31")).isEqualTo(Severity.WARN);
        assertThat(severity(book, "INVEST", "2023-01-31")).isEqualTo(Severity.BLOCK);
        assertThat(severity(book, "INVEST", "2023-06-30")).isEqualTo(Severity.OFF);
        assertThat(severity(book, "JOBS", "2023-06-30")).isEqualTo(Severity.BLOCK);
    }

    @Test
    void aRuleThatEndsIsAsIfThereWereNone() {
        rules.set(system.office, SampleSystem.rule(system.id("INVEST"), Check.JUMP, "2023-01-01", Severity.OFF));
        rules.set(system.office, without(system.id("INVEST"), "2023-06-01"));
        var book = new CheckBook(rules.all(system.office));
        assertThat(severity(book, "INVEST", "2023-05-31")).isEqualTo(Severity.OFF);
        assertThat(severity(book, "INVEST", "2023-06-30")).isEqualTo(Severity.WARN);
    }

    @Test
    void theSameAgainChangesNothingAndAStaleOneIsTold() {
        CheckRule rule = SampleSystem.rule(CheckRule.ALL, Check.JUMP, "2023-01-01", Severity.BLOCK);
        rules.set(system.office, rule);
        rules.set(system.office, rule);
        assertThat(audit.trail(system.office, system.office.jurisdiction()))
                .extracting(Entry::action)
                .containsOnlyOnce("indicator.check-set");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rules.set(
                        system.office, SampleSystem.rule(CheckRule.ALL, Check.JUMP, "2023-01-01", Severity.OFF)))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::key)
                        .containsExactly("indicatorvalue.rule-changed"));
    }

    @Test
    void thePageSetsARuleAndShowsIt() {
        assertThat(send(
                        system.office,
                        "check=JUMP&from=2023-01-01&severity=BLOCK&threshold=5&indicator=&reason=" + "x"))
                .hasStatus3xxRedirection();
        assertThat(rules.all(system.office)).singleElement().satisfies(rule -> {
            assertThat(rule.from()).isEqualTo(LocalDate.of(2023, 1, 1));
            assertThat(rule.threshold()).isEqualByComparingTo("5");
        });
        assertThat(mvc.get().uri("/indicators/checks").with(As.user(system.viewer)))
                .hasStatusOk()
                .bodyText()
                .contains("突变", "拦截")
                .doesNotContain("name=\"severity\"");
        assertThat(send(system.office, "check=JUMP&from=irgendwann&severity=BLOCK"))
                .hasStatus(422)
                .bodyText()
                .contains("irgendwann");
        CurrentUser liaison = Districts.with(system.office, Role.LIAISON, system.unit);
        assertThat(send(liaison, "check=JUMP&from=2023-01-01&severity=OFF")).hasStatus(403);
    }

    @Test
    void otherProgramsSetAndReadRules() {
        assertThat(mvc.put()
                        .uri("/api/v1/indicator-checks")
                        .with(As.user(system.office))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"indicator": "INVEST", "check": "RANGE", "from": "2023-01-01", "severity": "BLOCK", "lowest": 0}"""))
                .hasStatusOk();
        assertThat(mvc.get().uri("/api/v1/indicator-checks").with(As.user(system.office)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].indicator")
                .isEqualTo("INVEST");
        assertThat(mvc.put()
                        .uri("/api/v1/indicator-checks")
                        .with(As.user(system.office))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"check\": \"NUMBER\", \"from\": \"2023-01-01\"}"))
                .hasStatus(422);
    }

    private Severity severity(CheckBook book, String code, String day) {
        return book.of(system.id(code), LocalDate.parse(day))
                .settings()
                .of(Check.JUMP)
                .severity();
    }

    private static CheckRule without(java.util.UUID indicator, String from) {
        CheckRule rule = SampleSystem.rule(indicator, Check.JUMP, from, Severity.OFF);
        return new CheckRule(
                indicator, Check.JUMP, rule.from(), null, rule.threshold(), null, null, "", 0, rule.setAt(), "");
    }

    private MvcTestResult send(CurrentUser user, String form) {
        return mvc.post()
                .uri("/indicators/checks")
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .exchange();
    }
}
