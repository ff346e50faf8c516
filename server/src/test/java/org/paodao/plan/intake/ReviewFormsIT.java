package org.paodao.plan.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The forms of the review page, as a user fills them in. */
@RunningServer
class ReviewFormsIT {

    @LocalServerPort
    int port;

    @Test
    void theNameOfANewUnitIsAskedForOnlyWhereOneIsMade() {
        try (var window = Browsers.desk(port)) {
            Page page = upload(window.signIn("office"), "剧场", "2034");
            page.locator(".review-panels a[href$='panel=units']").click();
            Locator form = page.locator(".review-decide").first();
            Locator name = form.locator("[name=newName]");
            form.locator("[name=means]").selectOption("collective");
            assertThat(name).isHidden();
            assertThat(name).isDisabled();
            form.locator("[name=means]").selectOption("new");
            assertThat(name).isVisible();
            name.fill("区示例剧场中心");
            form.locator("button").click();
            assertThat(page.locator(".review-decide [name=newName][value='区示例剧场中心']"))
                    .hasCount(1);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aDateIsReadInTheTextAndATargetIsTickedAsAspiredTo() {
        try (var window = Browsers.desk(port)) {
            Page page = upload(window.signIn("office"), "球场", "2034");
            page.locator(".review-item .btn-icon").first().click();
            assertThat(page.locator(".review-form [name=title]")).isFocused();
            page.locator(".review-deadline [name=deadlineText]").last().fill("三季度");
            Locator targets = page.locator(".review-target");
            targets.last().locator("[name=targetText]").fill("力争再开班5个");
            assertThat(targets).hasCount(3);
            targets.nth(1).locator("[type=checkbox]").check();
            assertThat(targets.last().locator("[type=checkbox]")).not().isChecked();
            page.locator(".review-form .btn-primary").click();
            assertThat(page.locator(".review-form")).hasCount(0);

            page.locator(".review-item .btn-icon").first().click();
            assertThat(page.locator(".review-deadline [name=deadlineDate]").nth(1))
                    .hasValue("2034-09-30");
            assertThat(page.locator(".review-target:has([name=targetText][value='力争再开班5个']) [type=checkbox]"))
                    .isChecked();
            assertThat(page.locator(".review-target [type=checkbox]:checked")).hasCount(1);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aSecondPlanOfAYearIsMadeAfterAQuestionThatNamesTheFirst() {
        try (var window = Browsers.desk(port)) {
            Page page = settle(upload(window.signIn("office"), "浴场", "2035"));
            page.locator("#review-confirm").click();
            yes(page, "2035");
            settle(upload(page, "浴场", "2035"));
            page.locator("#review-confirm").click();
            assertThat(page.locator("#confirm-question")).containsText("（/2035）");
            page.locator("#confirm button[value=no]").click();

            page.locator("#review-year").fill("2036");
            page.locator("#review-confirm").click();
            yes(page, "2036");

            settle(upload(page, "浴场", "2037"));
            page.locator("#review-year").fill("2035");
            page.locator("#review-confirm").click();
            page.locator("#confirm button[value=yes]").click();
            Locator again = page.locator("#review-refusal [hx-post$='/confirm']");
            assertThat(page.locator("#review-refusal")).containsText("（/2035）");
            again.click();
            page.waitForURL(Pattern.compile(".*/2035-2$"));
            assertThat(page.locator("main")).containsText("浴场");
        }
    }

    private static void yes(Page page, String address) {
        page.locator("#confirm button[value=yes]").click();
        page.waitForURL(Pattern.compile(".*/" + address + "$"));
    }

    private static Page settle(Page page) {
        page.locator(".review-panels a[href$='panel=units']").click();
        assertThat(page.locator(".review-units")).isVisible();
        if (page.locator("#review-proposals").count() > 0) {
            page.locator("#review-proposals").click();
            assertThat(page.locator("#review-proposals")).hasCount(0);
        }
        page.locator("#review-open-note").fill("重点工作清单另行导入");
        return page;
    }

    private static Page upload(Page page, String what, String year) {
        String text = ImportsTest.PLAN
                .replace("夜校", what)
                .replace("区财政局", "区示例" + what + "办公室")
                .replace("2023年", year + "年");
        page.navigate("/imports/new");
        page.locator("#file")
                .setInputFiles(new FilePayload("示例.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("#upload .btn-primary").click();
        page.waitForSelector("#review");
        return page;
    }
}
