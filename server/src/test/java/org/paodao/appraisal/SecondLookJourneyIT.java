package org.paodao.appraisal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.access.Access;
import org.paodao.appraisal.appeal.SampleAppraisalDays;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A unit whose marks a ruling on another has changed looks again, objects to just that and is answered before the results are published. */
@RunningServer
class SecondLookJourneyIT {
    private static final String ROUND = "2023年上半年区级部门考核（示例）";

    private static final int TRIES = 180;

    @LocalServerPort
    int port;

    @Autowired
    private Access access;

    @Autowired
    private SampleAppraisalDays days;

    @Test
    void whoeverARulingTouchesIsHeardBeforeEverybodySeesTheResults() {
        String appeal = theUnitObjectsToWhatChanged();
        somebodyElseAnswers(appeal);
        theResultsArePublished();
        aLeaderSeesWhatMoved();
    }

    private String theUnitObjectsToWhatChanged() {
        try (var window = Browsers.open(port, Browsers.Look.PHONE)) {
            Page page = window.signIn("head");
            theSampleDataAreThere(page);
            page.locator("main a:has-text('" + ROUND + "')").first().click();
            assertThat(page.locator("main .note")).containsText("2 机关自身建设");
            Locator appeals = page.locator(".ledger-appeal");
            assertThat(page.locator("#clause-2 .ledger-appeal").first()).isVisible();
            assertThat(appeals.count())
                    .as("only under the clause that changed")
                    .isEqualTo(page.locator("#clause-2 .ledger-appeal").count());
            assertThat(Accessibility.flaws(page)).isEmpty();
            appeals.first().click();
            page.locator("#text").fill("示例：更正后的得分依据请附原始汇总表。");
            page.locator("main form button.btn-primary").click();
            assertThat(page.locator(".detail-facts")).containsText("待受理");
            assertThat(window.complaints()).isEmpty();
            return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
        }
    }

    private void somebodyElseAnswers(String appeal) {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate(appeal);
            page.locator("form[action$=hearing] button").click();
            page.locator("#verdict").selectOption("dismissed");
            page.locator("#words").fill("示例：原始汇总表已附，更正无误。");
            page.locator(".appeal-ruling button.btn-primary").click();
            assertThat(page.locator(".detail-facts")).containsText("申诉不成立");
        }
    }

    private void theResultsArePublished() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("appraiser");
            String round = round(page);
            page.navigate(round + "/publicity");
            assertThat(page.locator(".appeal-list")).containsText("正在再次公示");
            assertThat(page.locator("button[value=publish]")).hasCount(0);
            assertThat(Accessibility.flaws(page)).isEmpty();
            UUID district = access.named("office").orElseThrow().jurisdiction();
            days.move(district, UUID.fromString(round.substring(round.lastIndexOf('/') + 1)), 30);
            page.navigate(round + "/publicity");
            page.locator("button[value=end]").click();
            page.locator("button[value=publish]").click();
            assertThat(page.locator("main")).containsText("不再改动");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private void aLeaderSeesWhatMoved() {
        try (var window = Browsers.open(port, Browsers.Look.PHONE)) {
            Page page = window.signIn("leader");
            page.navigate(round(page) + "/publicity");
            assertThat(page.locator(".appeal-list")).containsText("区教育局");
            assertThat(page.locator(".appeal-list")).not().containsText("再次公示");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            assertThat(Accessibility.flaws(page)).isEmpty();
        }
    }

    /** The demo is filled while it can be used already. */
    private static void theSampleDataAreThere(Page page) {
        page.navigate("/");
        Locator waiting = page.locator("main a:has-text('" + ROUND + "')").first();
        for (int n = 0; n < TRIES && !waiting.isVisible(); n++) {
            page.waitForTimeout(1_000);
            page.reload();
        }
    }

    private static String round(Page page) {
        page.navigate("/appraisals");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ROUND))
                .click();
        assertThat(page.locator("h1")).containsText(ROUND);
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }
}
