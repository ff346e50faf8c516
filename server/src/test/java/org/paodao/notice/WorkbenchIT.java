package org.paodao.notice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What waits, as users meet it: the liaison does one thing in its line, the office reminds the unit, the liaison reads it on a phone. */
@RunningServer
class WorkbenchIT {
    private static final String UNIT = "区教育局";
    private static final int PATIENCE = 90;
    /** New messages; those that say the same of several things are one line. */
    private static final String NEW = "main > .todos > .todo.is-new";

    @LocalServerPort
    int port;

    @Test
    void theLiaisonDoesOneThingInPlaceAndIsRemindedOfTheRest() {
        theLiaisonDoesOneThing();
        theOfficeReminds();
        theLiaisonReadsIt();
    }

    private void theLiaisonDoesOneThing() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("liaison");
            Locator line = page.locator(".todo:has(.todo-act)").first();
            onceTheSampleIsThere(page);
            assertThat(line.locator(".todo-late")).isVisible();
            assertThat(Accessibility.flaws(page)).isEmpty();
            line.locator(".todo-act button").click();
            page.locator("#confirm button[value=yes]").click();
            assertThat(page.locator(".todo-done")).isVisible();
            assertThat(page).hasURL(Pattern.compile(".*:" + port + "/$"));
            page.navigate("/workbench/calendar?month=2024-01");
            assertThat(page.locator(".month-due a").first()).isVisible();
            assertThat(Accessibility.flaws(page)).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** The demo's data come while pages can be opened already; reminders come last. */
    private static void onceTheSampleIsThere(Page page) {
        page.navigate("/");
        Locator reminded = page.locator(".masthead-count");
        for (int second = 0; second < PATIENCE && reminded.count() == 0; second++) {
            page.waitForTimeout(1000);
            page.reload();
        }
    }

    private void theOfficeReminds() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate("/workbench/late");
            Locator unit = page.locator(".late-unit:has(h2:has-text('" + UNIT + "'))");
            unit.locator(".late-head button").click();
            assertThat(unit.locator(".late-told")).containsText("已催办");
            assertThat(unit.locator(".late-head")).containsText("今天已催办");
            assertThat(Accessibility.flaws(page)).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private void theLiaisonReadsIt() {
        try (var window = Browsers.open(port, Browsers.Look.PHONE)) {
            Page page = window.signIn("liaison");
            page.locator(".masthead-bell").click();
            Locator call = page.locator(NEW + ":has-text('催办')").first();
            assertThat(call).isVisible();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            assertThat(Accessibility.flaws(page)).isEmpty();
            int before = page.locator(NEW).count();
            call.locator("> .todo-act button").click();
            assertThat(page.locator(NEW)).hasCount(before - 1);
            assertThat(window.complaints()).isEmpty();
        }
    }
}
