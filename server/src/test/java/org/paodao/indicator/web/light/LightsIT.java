package org.paodao.indicator.web.light;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.paodao.access.Access;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.value.Approvals;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.Stage;
import org.paodao.indicator.value.Values;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.paodao.scoring.Period;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lights of the sample indicators as a user meets them. */
@RunningServer
class LightsIT {
    private static final int TRIES = 60;
    private static final int A_MOMENT = 500;
    private static final String NOVEMBER = "/indicators/ZB-54?year=2023&period=2023-11";

    private static final String ROWS =
            "new Set([...document.querySelector('.indicator-goal').children].map(field => field.offsetTop)).size";

    private static final String TAB =
            "document.querySelector('.tabs [aria-current]').getBoundingClientRect().right <= window.innerWidth";

    @LocalServerPort
    int port;

    @Autowired
    Access access;

    @Autowired
    Indicators indicators;

    @Autowired
    Values values;

    @Autowired
    Approvals approvals;

    /** On a desk; on a phone {@code MainPagesIT} looks at them. */
    @Test
    void pagesOfLightsAreAccessibleAndFit() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            for (String address : List.of(
                    "/indicators",
                    "/indicators/ZB-17",
                    "/indicators/matrix",
                    "/indicators/changes",
                    "/indicators/forecasts",
                    "/indicators/rules",
                    "/indicators/rules/序时进度/versions/1",
                    "/indicators/rules/松阳2022")) {
                page.navigate(address);
                assertThat(Accessibility.flaws(page)).as(address).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(address)
                        .isEqualTo(true);
            }
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void inEnglishTheListNeedsNoScrollerAndThePhoneShowsTheCurrentTab() {
        try (var window = Browsers.open(port, new Browsers.Look(1280, 900, "en-GB", false))) {
            Page page = window.signIn("office");
            page.navigate("/indicators");
            assertThat(page.locator(".indicator-frame.fits")).isVisible();
            page.navigate("/indicator-system/of/ZB-17");
            assertThat(page.evaluate(ROWS)).as("rows of a target").isEqualTo(2);
        }
        try (var window = Browsers.open(port, new Browsers.Look(375, 740, "en-GB", false))) {
            Page page = window.signIn("office");
            for (String address : List.of("/indicators/changes", "/indicators/forecasts", "/indicators/rules")) {
                page.navigate(address);
                assertThat(page.evaluate(TAB)).as(address).isEqualTo(true);
            }
        }
    }

    /** Lights follow figures a moment later, and in an application that has just started the sample's own come first. */
    private static void november(Page page, String sentence) {
        page.navigate(NOVEMBER);
        for (int tries = 0; tries < TRIES; tries++) {
            if (page.getByText(sentence, new Page.GetByTextOptions().setExact(true))
                            .count()
                    > 0) {
                break;
            }
            page.waitForTimeout(A_MOMENT);
            page.reload();
        }
        assertThat(page.locator(".light-sentence")).hasText(sentence);
    }

    @Test
    void aValueTurnsALightAndThePageExplainsItAndARuleTurnsItAgain() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            november(page, "11月数据逾期未报");
            report("10");
            november(page, "截至11月应完成91.67%，实际76.92%，落后14.7个百分点，黄灯：规则‘序时进度’第2条");
            page.navigate("/indicators/changes?indicator=ZB-54");
            assertThat(page.locator("tbody tr").first()).containsText("数据由未报变为10");

            page.navigate("/indicators/rules/银川2025");
            page.locator("[name='t.2.0']").fill("15");
            page.locator("[name='light.6']").selectOption("GREEN");
            page.locator(".rule-new summary").click();
            page.locator("[name='new.what.1']").selectOption("POINTS_AHEAD");
            page.locator("[name='new.threshold.1']").fill("50");
            page.locator("[name='new.light']").selectOption("BLUE");
            page.locator("#from").fill("2023-01-01");
            page.locator(".rule-form button").first().click();
            assertThat(page.locator(".indicator-publish button")).isVisible();
            assertThat(page.locator(".rule-finding")).hasCount(0);
            assertThat(page.locator("[name='t.7.0']")).hasValue("50");
            page.locator("#reason").fill("参照银川，界限从严（示例）");
            page.locator(".indicator-publish button").click();
            assertThat(page).hasURL(Pattern.compile(".*/indicators/rules$"));
            november(page, "截至11月应完成91.67%，实际76.92%，落后14.7个百分点，绿灯：规则‘银川2025’第6条");
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** The unit's liaison reports a figure of November and its head approves it. */
    private void report(String amount) {
        CurrentUser office = access.named("office").orElseThrow();
        var place = Place.whole(
                indicators.system(office).coded("ZB-54").orElseThrow().id(), Period.month(2023, 11));
        values.enter(
                as(office, Role.LIAISON),
                List.of(new Entry(place, new BigDecimal(amount), Stage.FINAL, "示例", "示例数据", 0)));
        values.submit(as(office, Role.LIAISON), List.of(new Seen(place, 1)));
        approvals.approve(as(office, Role.UNIT_HEAD), List.of(new Seen(place, 2)));
    }

    private static CurrentUser as(CurrentUser office, Role role) {
        return new CurrentUser(
                UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8)),
                office.jurisdiction(),
                role.name(),
                "示例",
                Authority.of(Grant.everywhere(role)));
    }
}
