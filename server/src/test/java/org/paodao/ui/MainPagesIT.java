package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.Browsers.Look;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One walk over the main pages of all modules with the demo's data: each is accessible, fits its window and obeys the content policy. */
@RunningServer
class MainPagesIT {
    private static final List<String> PAGES = List.of(
            "/",
            "/workbench/calendar?month=2024-01",
            "/workbench/late",
            "/inbox",
            "/account/reminders",
            "/settings/reminders",
            "/settings/robots",
            "/plans",
            "/2023",
            "/2023?kind=indicator",
            "/2023/outcomes/1",
            "/2023/works/1",
            "/2023/reforms/1",
            "/2023/indicators/1",
            "/2023/document",
            "/2023/map",
            "/2023/versions",
            "/2023/amendments",
            "/2023/completeness",
            "/2023/alignment",
            "/2023/alignment/below",
            "/2023/indicators/1?align=",
            "/2023/passing",
            "/2023/duties/list",
            "/2023/periods",
            "/2023/roll-over",
            "/2023/lists/new",
            "/2023/duties",
            "/programmes",
            "/received",
            "/imports",
            "/imports/new",
            "/settings",
            "/settings/vocabulary",
            "/settings/vocabulary/seed",
            "/2023/settings",
            "/2023/settings?what=kind&code=work",
            "/units/handovers",
            "/units/lists/units",
            "/calendar",
            "/units",
            "/units?q=局",
            "/units/new",
            "/units/kinds",
            "/indicators",
            "/indicators?light=MISSING",
            "/indicators/ZB-17",
            "/indicators/gaps",
            "/indicators/matrix",
            "/indicators/changes",
            "/indicators/forecasts",
            "/indicators/rules",
            "/indicators/rules/序时进度/versions/1",
            "/indicators/rules/松阳2022",
            "/indicators/values",
            "/indicators/approvals",
            "/indicators/periods",
            "/indicators/loads",
            "/indicator-system",
            "/indicator-system/import",
            "/appraisals",
            "/appraisals/schemes",
            "/appraisals/appeals",
            "/appraisals/appeals/rules",
            "/account",
            "/account/stand-ins/new");

    @LocalServerPort
    int port;

    /** On a phone and in English: narrow and wordy shows more flaws than wide and terse, and both would take two minutes more. */
    @Test
    void everyMainPageIsAccessibleFitsAndObeysTheContentPolicy() {
        try (var window = Browsers.open(port, Look.PHONE.other())) {
            Page page = window.signIn("office");
            List<String> flaws = new ArrayList<>();
            for (String address : PAGES) {
                var answer = page.navigate(address);
                if (answer == null || answer.status() >= 500 || answer.status() == 404) {
                    flaws.add(address + ": " + (answer == null ? "nothing" : answer.status()));
                }
                Accessibility.flaws(page).forEach(flaw -> flaws.add(address + ": " + flaw));
                if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
                    flaws.add(address + ": wider than the window");
                }
            }
            assertThat(flaws).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }
}
