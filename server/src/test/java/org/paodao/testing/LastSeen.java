package org.paodao.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells what the last window of a journey that failed showed: where the journey ran, nobody can look again. */
final class LastSeen implements AfterTestExecutionCallback {
    private static final String SHOWN = "document.body.innerText.slice(0, 2000)";

    private static String shown = "";

    /** Keeps what a page shows, before its window is closed. */
    static void keep(Page page) {
        try {
            shown = page.url() + '\n' + page.evaluate(SHOWN);
        } catch (PlaywrightException gone) {
            shown = page.url() + '\n' + gone.getMessage();
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext journey) {
        journey.getExecutionException()
                .ifPresent(failure -> failure.addSuppressed(new AssertionError("The last window showed " + shown)));
    }
}
