package org.paodao.appraisal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.access.Access;
import org.paodao.appraisal.appeal.SampleAppraisalDays;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An appraisal from a scheme to what everybody sees: built from an example, tried out, run, appealed against, ruled on by somebody else, published, read by a leader on a phone. */
@RunningServer
class AppraisalJourneyIT {
    private static final String MAIN_BUTTON = "main form button.btn-primary";

    @LocalServerPort
    int port;

    @Autowired
    private Access access;

    @Autowired
    private SampleAppraisalDays days;

    @Test
    void anAppraisalGoesFromItsSchemeToEverybody() {
        String round = theAppraiserRuns();
        String appeal = aUnitAppeals(round);
        somebodyElseRules(appeal);
        UUID district = access.named("office").orElseThrow().jurisdiction();
        days.move(district, UUID.fromString(round.substring(round.lastIndexOf('/') + 1)), 30);
        theAppraiserPublishes(round);
        aLeaderReadsOnePage(round);
    }

    private String theAppraiserRuns() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("appraiser");
            String scheme = scheme(page);
            String round = opened(page);
            page.locator("form:has(input[value=DRY]) button").click();
            assertThat(page.locator(".round-ranking").first()).isVisible(within());
            otherWeightsAreTried(page, scheme, round);
            page.navigate(round);
            page.locator("form:has(input[value=OFFICIAL]) button").click();
            page.locator("#confirm [value=yes]").click();
            assertThat(page.locator(".round-ranking").first()).isVisible(within());
            assertThat(Accessibility.flaws(page)).isEmpty();
            page.navigate(round + "/publicity");
            page.locator("button[value=show]").click();
            assertThat(page.locator("main")).containsText("公示中");
            assertThat(Accessibility.flaws(page)).isEmpty();
            assertThat(window.complaints()).isEmpty();
            return round;
        }
    }

    private static String opened(Page page) {
        page.navigate("/appraisals/new");
        page.locator("#name").fill("示例旅程考核");
        page.locator("#plan").selectOption(new SelectOption().setIndex(1));
        Locator edition = page.locator("#scheme option:has-text('示例旅程方案')").first();
        page.locator("#scheme").selectOption(edition.getAttribute("value"));
        page.locator("#from").fill("2023-01-01");
        page.locator("#until").fill("2023-12-31");
        page.locator("#cutOff").fill("2023-12-31");
        page.locator(MAIN_BUTTON).click();
        assertThat(page.locator("h1")).containsText("示例旅程考核");
        return address(page);
    }

    private static void otherWeightsAreTried(Page page, String scheme, String round) {
        page.navigate(scheme + "/what-if?round=" + round.substring(round.lastIndexOf('/') + 1));
        page.locator("details summary").first().click();
        page.locator("details input[name^='w.']").first().fill("333");
        page.locator(MAIN_BUTTON).click();
        assertThat(page.locator("details input[name^='w.']").first()).hasValue("333");
        assertThat(page.locator("main table").first()).containsText("区教育局");
        assertThat(Accessibility.flaws(page)).isEmpty();
    }

    private static String scheme(Page page) {
        page.navigate("/appraisals/schemes/new");
        page.locator("#name").fill("示例旅程方案");
        page.locator("#code").fill("示例-LC");
        page.locator("input[name=begin]").first().check();
        page.locator(MAIN_BUTTON).click();
        assertThat(page.locator("h1")).containsText("示例旅程方案");
        String scheme = address(page);
        page.navigate(scheme + "/publish");
        page.locator("#from").fill("2023-01-01");
        page.locator("#reason").fill("示例：年度考核使用");
        page.locator(MAIN_BUTTON).click();
        assertThat(page.locator("h1")).containsText("示例旅程方案");
        return scheme;
    }

    private static String address(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    private static LocatorAssertions.IsVisibleOptions within() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }

    private String aUnitAppeals(String round) {
        try (var window = Browsers.open(port, Browsers.Look.PHONE)) {
            Page page = window.signIn("liaison");
            page.navigate(round);
            page.locator("main table th a").first().click();
            page.locator("main table th a").first().click();
            assertThat(page.locator("h1")).containsText("区教育局");
            page.locator(".ledger-appeal").first().click();
            page.locator("#text").fill("示例：该项数据以统计部门核定数为准。");
            page.locator(MAIN_BUTTON).click();
            assertThat(page.locator(".detail-facts")).containsText("待受理");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            assertThat(Accessibility.flaws(page)).isEmpty();
            return address(page);
        }
    }

    private void somebodyElseRules(String appeal) {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate(appeal);
            page.locator("form[action$=hearing] button").click();
            page.locator("#verdict").selectOption("dismissed");
            page.locator("#words").fill("示例：经核对，台账依据充分。");
            page.locator(".appeal-ruling button.btn-primary").click();
            assertThat(page.locator(".detail-facts")).containsText("申诉不成立");
            assertThat(Accessibility.flaws(page)).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private void theAppraiserPublishes(String round) {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("appraiser");
            page.navigate(round + "/publicity");
            page.locator("button[value=end]").click();
            page.locator("button[value=publish]").click();
            assertThat(page.locator("main")).containsText("不再改动");
            page.navigate("/appraisals/appeals");
            assertThat(page.locator(".appeal-list")).containsText("示例旅程考核");
            assertThat(Accessibility.flaws(page)).isEmpty();
        }
    }

    private void aLeaderReadsOnePage(String round) {
        try (var window = Browsers.open(port, Browsers.Look.PHONE)) {
            Page page = window.signIn("leader");
            page.navigate(round);
            page.locator("main table th a").first().click();
            assertThat(page.locator(".round-ranking").first()).containsText("区教育局");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            assertThat(Accessibility.flaws(page)).isEmpty();
        }
    }
}
