package org.paodao.indicator.value;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.access.Access;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.scoring.Period;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.Districts;
import org.paodao.testing.RunningServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** After the lock a unit corrects its figure with a reason, the office sets beside it what it found: all three stay to be read. */
@RunningServer
class CorrectionsIT {
    private static final String ONE = "/indicators/values/one?indicator=ZB-34&period=2021";
    private static final int MOST_TRIES = 120;

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

    @Test
    void aCorrectionAfterTheLockKeepsBothFigures() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            theSampleDataAreThere(page);
            aFigureStands();
            thePeriodIsLocked(page);
        }
        theLiaisonCorrects();
        theHeadAgreesOnAPhone();
        theOfficeReadsBothAndSetsItsOwnBeside();
    }

    private static void theSampleDataAreThere(Page page) {
        for (int n = 0; n < MOST_TRIES; n++) {
            page.navigate("/indicators/ZB-34");
            if (page.locator(".light-sentence").count() > 0) {
                return;
            }
            page.waitForTimeout(500);
        }
    }

    private void aFigureStands() {
        CurrentUser office = access.named("office").orElseThrow();
        Indicator indicator = indicators.system(office).coded("ZB-34").orElseThrow();
        UUID unit =
                Optional.ofNullable(indicator.definition().responsibleUnit()).orElseThrow();
        Place place = Place.whole(indicator.id(), Period.year(2021));
        CurrentUser liaison = Districts.with(office, Role.LIAISON, unit);
        values.enter(liaison, List.of(Entry.of(place, "90.1")));
        values.submit(liaison, List.of(new Seen(place, 1)));
        approvals.approve(Districts.with(office, Role.UNIT_HEAD, unit), List.of(new Seen(place, 2)));
    }

    private static void thePeriodIsLocked(Page page) {
        page.navigate("/indicators/periods/2021");
        page.locator("form[action$='/close'] button").click();
        page.locator("#confirm button[value=yes]").click();
        assertThat(page.locator("form[action$='/close']")).hasCount(0);
        page.navigate(ONE);
        assertThat(page.locator(".value-figure")).containsText("已锁定");
    }

    private void theLiaisonCorrects() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("liaison");
            page.navigate(ONE);
            page.fill("#correct", "91.5");
            page.fill("#correct-reason", "示例：漏计两所幼儿园");
            page.locator("form[action$='/correct'] button").click();
            assertThat(page.locator("main")).containsText("91.5");
            assertThat(page.locator(".value-figure")).containsText("90.1");
            assertThat(Accessibility.flaws(page)).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private void theHeadAgreesOnAPhone() {
        try (var window = Browsers.open(port, Browsers.Look.PHONE)) {
            Page page = window.signIn("head");
            page.navigate("/indicators/approvals");
            assertThat(page.locator(".value-figure s")).hasText("90.1");
            assertThat(page.locator("main")).containsText("示例：漏计两所幼儿园");
            page.locator("details:has(form[action$='/correct/decline']) summary")
                    .click();
            assertThat(page.locator("form[action$='/correct/decline'] input[name=reason]"))
                    .isVisible();
            assertThat(Accessibility.flaws(page)).isEmpty();
            page.locator("form[action$='/correct/approve'] button").click();
            assertThat(page.locator("form[action$='/correct/approve']")).hasCount(0);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private void theOfficeReadsBothAndSetsItsOwnBeside() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate(ONE);
            page.fill("#verify-amount", "91.2");
            page.fill("#verify-reason", "示例：到园核对");
            page.locator("form[action$='/verify'] button").click();
            assertThat(page.locator(".value-figure")).containsText("91.5");
            assertThat(page.locator("table").first()).containsText("90.1");
            assertThat(page.locator("table").first()).containsText("示例：漏计两所幼儿园");
            assertThat(page.locator("table").last()).containsText("已批准");
            assertThat(page.locator("main li:has-text('示例：到园核对') strong")).hasText("91.2");
            assertThat(page.locator("form[action$='/correct']")).hasCount(0);
            assertThat(Accessibility.flaws(page)).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }
}
