package org.paodao.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Debian's Chromium, driven by Playwright: one for the test JVM, a new window for each journey. What a page complains about
 * on its console (a broken script, something the content policy forbids) is kept in {@link Window#complaints}.
 */
public final class Browsers {
    /** A busy machine answers late; a journey is about what comes, not when. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private Browsers() {}

    /** Started when the first journey asks, stopped with the JVM. */
    private static final class Chromium {
        static final Browser BROWSER = start();

        private static Browser start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run")));
        }

        private static Path program() {
            return Stream.of(
                            "/usr/bin/chromium-headless-shell",
                            "/usr/bin/chromium",
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Journeys need Chromium: apt-get install chromium"));
        }
    }

    /** A window of a desk's width, in Chinese, light. */
    public static Window desk(int port) {
        return open(port, Look.DESK);
    }

    /** A window as it should look. */
    public static Window open(int port, Look look) {
        BrowserContext context = Chromium.BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setViewportSize(look.width(), look.height())
                .setLocale(look.language())
                // A page that still scrolls smoothly to a button runs away under the mouse that presses it.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Window(context, context.newPage(), look);
    }

    /**
     * How a window looks.
     *
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param language of the browser, such as zh-CN
     * @param dark whether the system is dark
     */
    public record Look(int width, int height, String language, boolean dark) {
        /** A desk, in Chinese, light. */
        public static final Look DESK = new Look(1400, 900, "zh-CN", false);

        /** A small phone, in Chinese, light. */
        public static final Look PHONE = new Look(360, 740, "zh-CN", false);

        /** The same in English and dark. */
        public Look other() {
            return new Look(width, height, "en-GB", true);
        }

        @Override
        public String toString() {
            return width + "-" + language.substring(0, 2) + (dark ? "-dark" : "-light");
        }
    }

    /** A window of a journey; closed at its end. */
    public static final class Window implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final Look look;
        private final List<String> complaints = new ArrayList<>();

        Window(BrowserContext context, Page page, Look look) {
            this.context = context;
            this.page = page;
            this.look = look;
            page.onConsoleMessage(this::keep);
            page.onPageError(complaints::add);
        }

        /** The page that is shown. */
        public Page page() {
            return page;
        }

        /** Signs a demo account in, and stands on the page that follows. */
        public Page signIn(String username) {
            page.navigate("/sign-in");
            page.fill("#username", username);
            page.fill("#password", RunningServer.PASSWORD);
            page.click("main form button");
            page.waitForURL(address -> !address.contains("/sign-in"));
            return page;
        }

        /** Keeps a picture of the whole page in {@code target/screenshots} when {@code PAODAO_PICTURES} is set; each takes the better part of a second. */
        public void picture(String name) {
            if (System.getenv("PAODAO_PICTURES") == null) {
                return;
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(SCREENSHOTS.resolve(name + "-" + look + ".png")));
        }

        /** What the page complained about on its console. */
        public List<String> complaints() {
            return List.copyOf(complaints);
        }

        private void keep(ConsoleMessage message) {
            // A status of 4xx is an answer that a journey may well be about.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        }

        @Override
        public void close() {
            LastSeen.keep(page);
            context.close();
        }
    }
}
