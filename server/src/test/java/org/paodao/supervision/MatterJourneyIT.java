package org.paodao.supervision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.paodao.supervision.clock.Urgency;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An instruction on its way, as users go: given to a unit, signed for and answered on a phone, returned once, closed by the leader who gave it. */
@RunningServer
class MatterJourneyIT {
    @LocalServerPort
    int port;

    @Test
    void anInstructionIsReturnedOnceAndClosed() {
        String matter = theOfficeGivesIt();
        onAPhone("liaison", matter, page -> {
            press(page, "sign");
            page.locator("#answer-words").fill("示例：已研究，正在推进");
            press(page, "answer");
        });
        onAPhone("head", matter, page -> press(page, "let-go"));
        theOffice(matter, page -> {
            page.locator("input[value=lawful]").check();
            page.locator("#accept-words").fill("示例：没有写明结果");
            press(page, "send-back");
        });
        onAPhone("liaison", matter, page -> {
            assertThat(page.locator("main")).containsText("示例：没有写明结果");
            page.locator("#answer-words").fill("示例：三条线路已经优化");
            press(page, "answer");
        });
        onAPhone("head", matter, page -> press(page, "let-go"));
        theOffice(matter, page -> {
            page.locator("input[name=checks]").all().forEach(Locator::check);
            press(page, "accept");
        });
        onAPhone("leader", matter, page -> {
            press(page, "release");
            assertThat(page.locator(".detail-facts").last()).containsText("已办结");
        });
    }

    private String theOfficeGivesIt() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate("/matters/new");
            page.locator("#source").selectOption("INSTRUCTION");
            page.locator("#urgency").selectOption(Urgency.NORMAL.word());
            page.locator("#leader").selectOption(new SelectOption().setIndex(1));
            page.locator("#title").fill("示例：优化校车线路");
            assertThat(Accessibility.flaws(page)).isEmpty();
            page.locator("main form button.btn-primary").click();
            page.locator("#propose-unit").selectOption(new SelectOption().setLabel("区教育局"));
            assertThat(Accessibility.flaws(page)).isEmpty();
            press(page, "propose");
            press(page, "approve");
            press(page, "assign");
            assertThat(page.locator(".detail-next")).containsText("区教育局签收");
            assertThat(window.complaints()).isEmpty();
            return page.url().replaceFirst("^https?://[^/]+", "");
        }
    }

    private void onAPhone(String who, String matter, Consumer<Page> acts) {
        try (var window = Browsers.open(port, Browsers.Look.PHONE)) {
            Page page = window.signIn(who);
            page.navigate(matter);
            acts.accept(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            assertThat(Accessibility.flaws(page)).isEmpty();
        }
    }

    private void theOffice(String matter, Consumer<Page> acts) {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate(matter);
            acts.accept(page);
        }
    }

    private static void press(Page page, String step) {
        page.locator("button[name=step][value=" + step + "]").first().click();
        assertThat(page.locator("button[name=step][value=" + step + "]")).hasCount(0);
    }
}
