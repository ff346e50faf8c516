package org.paodao.progress;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A card on its way, as users go: issued by the office, answered by the unit's liaison on a phone. */
@RunningServer
class CardJourneyIT {
    @LocalServerPort
    int port;

    @Test
    void aCardIsIssuedAndAnsweredOnAPhone() {
        String card = theOfficeIssues();
        try (var window = Browsers.open(port, Browsers.Look.PHONE)) {
            Page page = window.signIn("liaison");
            page.navigate(card);
            assertThat(page.locator(".card-why")).containsText("示例：两次催办未报");
            page.locator("#words").fill("示例：已补报，今后按期报送");
            page.locator("button[value=answer]").click();
            assertThat(page.locator(".detail-facts")).containsText("已答复");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            assertThat(Accessibility.flaws(page)).isEmpty();
        }
    }

    private String theOfficeIssues() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate("/tasks/cards/new");
            page.locator("#unit").selectOption(new SelectOption().setLabel("区教育局"));
            page.locator("#reason").fill("示例：两次催办未报");
            page.locator("main form button.btn-primary").click();
            assertThat(page.locator(".detail-facts")).containsText("待答复");
            assertThat(Accessibility.flaws(page)).isEmpty();
            String card = page.url().replaceFirst("^https?://[^/]+", "");
            page.navigate("/tasks/asks/burden");
            assertThat(page.locator("h1")).containsText("填报负担");
            assertThat(Accessibility.flaws(page)).isEmpty();
            assertThat(window.complaints()).isEmpty();
            return card;
        }
    }
}
