package org.paodao.progress;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A report on its way, as users go: written on a phone, approved in the list, returned at a passage, corrected, accepted. */
@RunningServer
class ReportJourneyIT {
    private static final String REPORTS = "/tasks/reports?plan=2023";
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    private static final String ENTRY = ".report-round[open] .report-entry:has-text('学在莲都')";

    @LocalServerPort
    int port;

    @Test
    void aReportIsWrittenOnAPhoneReturnedAtAPassageAndAccepted() {
        try (var phone = Browsers.open(port, Browsers.Look.PHONE);
                var headsPhone = Browsers.open(port, Browsers.Look.PHONE);
                var desk = Browsers.desk(port)) {
            Page liaison = phone.signIn("liaison");
            theLiaisonWrites(liaison);
            Page head = headsPhone.signIn("head");
            theHeadApprovesInTheList(head);
            Page office = desk.signIn("office");
            String report = theOfficeReturns(office);
            theLiaisonCorrects(liaison, report);
            theHeadApprovesInTheList(head);
            theOfficeAccepts(office, report);
            assertThat(phone.complaints()).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** The sample data come after the start; the city's plan is the last of them. */
    private static void whenItIsThere(Page page) {
        page.navigate("/received");
        for (int time = 0;
                time < 240 && page.locator("a[href='/received/331100/2023']").count() == 0;
                time++) {
            page.waitForTimeout(500);
            page.navigate("/received");
        }
        page.navigate(REPORTS);
    }

    private static void theLiaisonWrites(Page page) {
        whenItIsThere(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(Accessibility.flaws(page)).isEmpty();
        whatIsTypedBeforeTheScriptRunsIsKept(page);
        whatDoesNotArriveIsSentAgain(page);
        aPressIsNotLostWhenAnAnswerMovesTheButton(page);
        assertThat(page.locator("#scheduleReason-about")).containsText("未写明未达序的原因");
        assertThat(page.locator("#progress")).hasValue("集团化办学点已开工（示例）");
        assertThat(Accessibility.flaws(page)).isEmpty();
        page.locator("input[name=onSchedule][value=yes]").check();
        page.locator(".report-buttons button[value=send]").click();
        assertThat(page.locator(ENTRY).first()).containsText("待单位审批");
    }

    private static void whatIsTypedBeforeTheScriptRunsIsKept(Page page) {
        var held = new AtomicReference<Route>();
        page.route("**/report.js", held::set);
        page.locator(ENTRY).first().locator("a.btn").click();
        page.locator("#progress").fill("办学点开工前写下的话（示例）");
        page.waitForCondition(() -> held.get() != null);
        assertThat(page.locator("#report-saved")).not().containsText("已自动保存");
        held.get().resume();
        assertThat(page.locator("#report-saved")).containsText("已自动保存", PATIENTLY);
        page.unroute("**/report.js");
    }

    private static void whatDoesNotArriveIsSentAgain(Page page) {
        page.route(
                "**/draft",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(502).setBody("Bad gateway")),
                new Page.RouteOptions().setTimes(1));
        page.locator("#progress").fill("网络中断时写下的话（示例）");
        assertThat(page.locator("#report-saved")).containsText("尚未保存", PATIENTLY);
        assertThat(page.locator("#report-saved")).containsText("已自动保存", PATIENTLY);
    }

    private static void aPressIsNotLostWhenAnAnswerMovesTheButton(Page page) {
        page.reload();
        assertThat(page.locator("#report-saved")).isEmpty();
        var held = new AtomicReference<Route>();
        page.route("**/draft", held::set);
        page.locator("input[name=onSchedule][value=no]").check();
        // Filled in already where another journey left tasks that are late.
        page.locator("#scheduleReason").fill("");
        page.locator("#progress").fill("集团化办学点已开工（示例）");
        page.waitForCondition(() -> held.get() != null);
        Locator send = page.locator(".report-buttons button[value=send]");
        send.scrollIntoViewIfNeeded();
        BoundingBox button = send.boundingBox();
        page.mouse().move(button.x + button.width / 2, button.y + 3);
        page.mouse().down();
        page.waitForResponse("**/draft", () -> held.get().resume());
        page.unroute("**/draft");
        page.waitForTimeout(500);
        page.mouse().up();
    }

    private static void theHeadApprovesInTheList(Page page) {
        page.navigate(REPORTS);
        page.locator(ENTRY).first().locator("button[value=approve]").click();
        assertThat(page.locator(ENTRY).first()).containsText("待统筹办审核");
    }

    private static String theOfficeReturns(Page page) {
        page.navigate(REPORTS + "&unit=区教育局");
        page.locator(ENTRY).first().locator("a").first().click();
        page.locator(".report-return summary").click();
        page.locator("[id='quote.progress']").fill("集团化办学点");
        page.locator("[id='remark.progress']").fill("请写明哪几个点（示例）");
        assertThat(Accessibility.flaws(page)).isEmpty();
        page.locator("button[value=return]").click();
        assertThat(page.locator(".report-remark")).containsText("请写明哪几个点");
        return page.url();
    }

    private static void theLiaisonCorrects(Page page, String report) {
        page.navigate(report);
        page.locator("a[href$='/draft']").click();
        assertThat(page.locator(".report-remark")).containsText("集团化办学点");
        page.locator("#progress").fill("两个集团化办学点已开工（示例）");
        page.locator(".report-buttons button[value=send]").click();
        assertThat(page).hasURL(Pattern.compile(".*/tasks/reports\\?.*"));
    }

    private static void theOfficeAccepts(Page page, String report) {
        page.navigate(report.replaceFirst("/tasks/reports/([^/]+)/.*", "/tasks/rounds/$1"));
        page.locator(".report-entry:has-text('学在莲都') input[name=pick]").check();
        assertThat(Accessibility.flaws(page)).isEmpty();
        page.locator("form[action$='/accept'] .btn-primary").click();
        assertThat(page.locator(".report-entry:has-text('学在莲都') input[name=pick]"))
                .hasCount(0);
        page.navigate(report);
        assertThat(page.locator(".detail-facts")).containsText("已采用");
        assertThat(page.locator(".report-versions > li")).hasCount(2);
        page.navigate("/2023/outcomes/3/reports");
        assertThat(page.locator("main")).containsText("两个集团化办学点已开工（示例）");
        assertThat(Accessibility.flaws(page)).isEmpty();
    }
}
