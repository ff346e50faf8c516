package org.paodao.supervision.web.problem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A problem on its way, as people go: refused at first, accepted by the inspectors, and back again. The unit works on a phone. */
@RunningServer
class ProblemJourneyIT {
    private final String nextMonth =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString();

    @LocalServerPort
    int port;

    private String problem = "";

    @Test
    void aProblemIsRefusedAcceptedAndComesBack() {
        by("office", Browsers.Look.DESK, this::list);
        by("liaison", Browsers.Look.PHONE, this::propose);
        by("office", Browsers.Look.DESK, page -> press(page, "agree", "整改中"));
        by("liaison", Browsers.Look.PHONE, page -> {
            page.locator("#words").fill("示例：两处均已整改");
            page.locator("[name=done]").first().check();
            page.locator("form[action$=progress] button").click();
            apply(page);
        });
        by("inspector", Browsers.Look.DESK, page -> {
            page.locator(".problem-more summary").first().click();
            page.locator("[name='refuse.effect']").fill("示例：现场仍有一处未整改");
            press(page, "refuse", "整改中");
        });
        by("liaison", Browsers.Look.PHONE, page -> {
            assertThat(page.locator("main")).containsText("退回原因：示例：现场仍有一处未整改");
            apply(page);
        });
        by("inspector", Browsers.Look.DESK, page -> {
            page.locator("#words").fill("示例：现场核查，均已整改");
            press(page, "accept", "已销号");
            assertThat(page.locator(".detail-facts")).containsText("周示例（督查室）");
        });
        by("office", Browsers.Look.DESK, page -> {
            page.locator("#words").fill("示例：雨后再次出现");
            press(page, "relapse", "反弹 1 次");
            assertThat(page.locator(".problem-trail")).containsText("验收不通过");
        });
    }

    private void list(Page page) {
        page.navigate("/problems/new");
        page.locator("#source").selectOption("责任主体自查");
        page.locator("#unit").selectOption(new SelectOption().setLabel("区教育局"));
        page.locator("#content").fill("示例：操场排水沟盖板缺失两处");
        page.locator("#due").fill(nextMonth);
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator(".detail-facts")).containsText("待报措施");
        problem = page.url().replaceFirst("^https?://[^/]+", "");
    }

    private void propose(Page page) {
        page.locator("[name='measure.1']").fill("示例：补齐盖板");
        page.locator("[name='owner.1']").fill("示例责任人");
        page.locator("[name='until.1']").fill(nextMonth);
        page.locator("form[action$=measures] button.btn-primary").click();
        assertThat(page.locator(".detail-facts")).containsText("措施待审定");
    }

    private static void apply(Page page) {
        assertThat(page.locator(".detail-facts")).containsText("整改中");
        for (String test : new String[] {"measures", "sanctions", "effect", "like-cases", "long-term"}) {
            page.locator("[name='test." + test + "']").fill("示例：已落实");
            page.locator("[name='reference." + test + "']").fill("示例照片2026-1");
        }
        page.locator("form[action$=application] button").click();
        assertThat(page.locator(".detail-facts")).containsText("待验收");
    }

    private static void press(Page page, String step, String then) {
        page.locator("button[value=" + step + "]").click();
        assertThat(page.locator(".detail-facts")).containsText(then);
    }

    private void by(String user, Browsers.Look look, Consumer<Page> acts) {
        try (var window = Browsers.open(port, look)) {
            Page page = window.signIn(user);
            page.navigate(problem.isEmpty() ? "/problems" : problem);
            acts.accept(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            assertThat(Accessibility.flaws(page)).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }
}
