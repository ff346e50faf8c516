package org.paodao.plan.map.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.Browsers.Look;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The sample plan's map as a user meets it. */
@RunningServer
class MapJourneyIT {
    @LocalServerPort
    int port;

    static Stream<Look> looks() {
        return Stream.of(Look.DESK.other(), Look.PHONE);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theMapIsAccessibleAndFits(Look look) {
        try (var window = Browsers.open(port, look)) {
            Page page = window.signIn("office");
            for (String address : new String[] {"/2023/map", "/2023/map?compare=1"}) {
                page.navigate(address);
                assertThat(Accessibility.flaws(page)).as(address).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .isEqualTo(true);
            }
            assertThat(window.complaints()).isEmpty();
            window.picture("map");
        }
    }

    @Test
    void pointingAtABoxOrFocusingItShowsWhatSupportsIt() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate("/2023/map");
            assertThat(page.locator(".map-box")).hasCount(188);
            assertThat(page.locator(".map-strand.is-shown")).hasCount(0);
            Locator outcome = page.locator(".map-box[href='/2023/outcomes/4']");
            outcome.hover();
            // A straight strand has no width, which Playwright takes for hidden.
            assertThat(page.locator(".map-strand.is-shown").first()).hasCSS("display", "inline");
            assertThat(page.locator(".map-box.is-linked").nth(1)).isVisible();
            page.mouse().move(5, 5);
            assertThat(page.locator(".map-strand.is-shown")).hasCount(0);

            page.locator(".map-box[tabindex='0']").focus();
            String first = focused(page);
            page.keyboard().press("ArrowDown");
            assertThat(focused(page)).isNotEqualTo(first).startsWith("/2023/");
            assertThat(page.locator(".map-box.is-linked").first()).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator(".map-box.is-linked")).hasCount(0);
            page.locator(".map-box[tabindex='0']").focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/2023/outcomes/\\d+$"));
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.getAttribute('href')"));
    }

    @Test
    void aUnitIsHighlightedTheMapIsZoomedAndTakenAwayAsOneSheet() throws IOException {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate("/2023/map");
            page.locator("#unit").selectOption(new SelectOption().setLabel("区教育局"));
            page.waitForURL("**unit=**");
            assertThat(page.locator(".map-box.is-dim").first()).isVisible();
            assertThat(page.locator(".map-box:not(.is-dim)[href='/2023/outcomes/3']"))
                    .isVisible();
            page.locator("[data-zoom=whole]").click();
            assertThat(page.locator("[data-zoom=whole]")).hasAttribute("aria-pressed", "true");
            assertThat(page.evaluate(
                            "document.querySelector('.map-svg').getBoundingClientRect().height <= window.innerHeight"))
                    .isEqualTo(true);
            Download pdf = page.waitForDownload(
                    () -> page.locator("a[download][href*='.pdf']").click());
            try (var document = Loader.loadPDF(pdf.path().toFile())) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
            }
            assertThat(window.complaints()).isEmpty();
        }
    }
}
