package org.paodao.indicator.value;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.paodao.testing.Accessibility;
import org.paodao.testing.Browsers;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures on their way: a liaison pastes them or enters them with the keyboard alone, the head approves on a phone, the office returns one. */
@RunningServer
class ValuesIT {
    private static final String GRID = "/indicators/values?period=2023";
    private static final int MOST_TABS = 120;

    @LocalServerPort
    int port;

    @Test
    void aBlockCopiedFromASpreadsheetFillsTheCellsFromHereOn() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("liaison");
            opened(page, "/indicators/values?period=2022");
            pasted(page, "#amount-0", "94.5%\t核定\t\"分两行的\n说明\"\t示例台账\r\n９７．２\t没有这一阶段\t\t\r\n1,234\t快报\r\n");
            assertThat(page.locator("#amount-0")).hasValue("94.5%");
            assertThat(page.locator("select[name=stage]").first()).hasValue("FINAL");
            assertThat(page.locator("[name=comment]").first()).hasValue("分两行的 说明");
            assertThat(page.locator("[name=source]").first()).hasValue("示例台账");
            assertThat(page.locator("select[name=stage]").nth(1)).hasValue("PRELIMINARY");
            assertThat(page.locator("#value-status")).containsText("7");
            assertThat(page.locator("#value-status")).containsText("有 1 个粘贴的内容未填入");
            page.locator("button[value=save]").click();
            assertThat(page.locator("#amount-0")).hasValue("94.5");
            assertThat(page.locator("#amount-1")).hasValue("97.2");
            assertThat(page.locator("#amount-2")).hasValue("1234");
            assertThat(page.locator("#about-0")).containsText("草稿");
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** What the keyboard brings from the clipboard, without the clipboard that all windows of the machine share. */
    private static void pasted(Page page, String cell, String text) {
        page.locator(cell).focus();
        page.locator(cell).evaluate("""
                (cell, text) => {
                    const clipboardData = new DataTransfer();
                    clipboardData.setData('text/plain', text);
                    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""", text);
    }

    @Test
    void figuresGoFromTheLiaisonThroughTheHeadToTheOfficeAndOneComesBack() {
        theLiaisonEntersWithTheKeyboardOnly();
        theHeadApprovesInTwoTaps();
        theOfficeReturnsOne();
        theLiaisonReadsWhy();
    }

    private void theLiaisonEntersWithTheKeyboardOnly() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("liaison");
            opened(page, GRID);
            window.picture("values");
            threeFiguresAreTyped(page);
            window.picture("values-refused");
            assertThat(page.locator("#amount-1")).isFocused();
            page.keyboard().press("Control+A");
            page.keyboard().type("58");
            tabTo(page, "button[value=submit]");
            page.keyboard().press("Enter");
            assertThat(page.locator("#about-2")).containsText("已提交");
            assertThat(page.locator("#about-0")).containsText("已提交");
            window.picture("values-sent");
            assertThat(Accessibility.flaws(page)).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void threeFiguresAreTyped(Page page) {
        tabTo(page, "#amount-0");
        page.keyboard().type("94.1");
        page.keyboard().press("Enter");
        page.keyboard().type("1");
        page.keyboard().press("Escape");
        assertThat(page.locator("#amount-1")).hasValue("");
        page.keyboard().type("五成八");
        page.keyboard().press("ArrowDown");
        page.keyboard().type("100");
        assertThat(page.locator("#value-status")).containsText("3");
        tabTo(page, "button[value=save]");
        page.keyboard().press("Enter");
        assertThat(page.locator("#about-1 .flaw")).containsText("不是数字");
        assertThat(page.locator("#amount-1")).hasValue("五成八");
        assertThat(page.locator("#amount-0")).hasValue("94.1");
        // What was refused is typed still and not saved.
        assertThat(page.locator("#amount-1")).isFocused();
        assertThat(page.locator("#value-status")).containsText("1 个单元格有改动");
        page.keyboard().press("Escape");
        assertThat(page.locator("#amount-1")).hasValue("");
        page.keyboard().type("五成八");
    }

    /** The sample data come while the application runs already. */
    private static void opened(Page page, String grid) {
        for (int n = 0; n < MOST_TABS; n++) {
            page.navigate(grid);
            if (page.locator("#amount-0").count() > 0) {
                return;
            }
            page.waitForTimeout(500);
        }
    }

    private static void tabTo(Page page, String wanted) {
        Locator target = page.locator(wanted);
        for (int n = 0; n < MOST_TABS; n++) {
            if (Boolean.TRUE.equals(target.evaluate("one => one === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not come to " + wanted);
    }

    private void theHeadApprovesInTwoTaps() {
        try (var window = Browsers.open(port, Browsers.Look.PHONE)) {
            Page page = window.signIn("head");
            page.navigate("/indicators/approvals");
            assertThat(page.locator(".approval")).hasCount(3);
            window.picture("approvals");
            assertThat(Accessibility.flaws(page)).isEmpty();
            Locator asking = page.locator(".approval form.approval-reason");
            asking.locator("[name=reason]").fill("核对中");
            page.click(".approve-all button");
            assertThat(page.locator("#confirm-question")).containsText("尚未提交");
            page.click("#confirm button[value=no]");
            assertThat(asking.locator("[name=reason]")).hasValue("核对中");
            asking.locator("[name=reason]").fill("");
            page.click(".approve-all button");
            assertThat(page.locator("#confirm-question")).containsText("批准");
            page.click("#confirm button[value=yes]");
            // What a check found stays until somebody says why the figure is right.
            assertThat(page.locator(".approval")).hasCount(1);
            asking.locator("[name=reason]").fill("已与台账核对");
            asking.locator("button").click();
            assertThat(page.locator(".approval")).hasCount(0);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private void theOfficeReturnsOne() {
        try (var window = Browsers.desk(port)) {
            Page page = window.signIn("office");
            page.navigate("/indicators/periods/2023");
            window.picture("period");
            assertThat(Accessibility.flaws(page)).isEmpty();
            page.locator("tbody a[href*='indicator=ZB-34']").click();
            page.fill("#return-reason", "请附统计台账");
            page.locator("form[action$='/return'] button").click();
            assertThat(page.locator(".value-figure")).containsText("已退回");
            window.picture("value");
            assertThat(Accessibility.flaws(page)).isEmpty();
            page.navigate("/indicators/loads");
            window.picture("loads");
            assertThat(Accessibility.flaws(page)).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private void theLiaisonReadsWhy() {
        try (var window = Browsers.open(port, Browsers.Look.PHONE)) {
            Page page = window.signIn("liaison");
            page.navigate(GRID);
            assertThat(page.locator("#about-0")).containsText("退回原因：请附统计台账");
            // The two rows below stand already: what is meant for them goes nowhere else.
            pasted(page, "#amount-0", "94.2\n1\n2\n");
            assertThat(page.locator("#amount-0")).hasValue("94.2");
            assertThat(page.locator("#value-status")).containsText("1 个单元格有改动");
            assertThat(page.locator("#value-status")).containsText("有 2 个粘贴的内容未填入");
            window.picture("values-phone");
            assertThat(Accessibility.flaws(page)).isEmpty();
        }
    }
}
