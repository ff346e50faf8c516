package org.paodao.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks a page against WCAG 2.2 AA with axe-core, as far as a program can. */
public final class Accessibility {
    private static final String RUN = """
            async () => (await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations']
            })).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 160) + ' — '
                + [...n.any, ...n.all, ...n.none].map(c => c.message).join('; ')).join(' | '))""";

    private Accessibility() {}

    /** What is wrong with the page that is shown; empty when nothing is. */
    @SuppressWarnings("unchecked") // a list of strings, as RUN makes it
    public static List<String> flaws(Page page) {
        page.evaluate(program());
        // A head that sticks to the top of a page that was scrolled covers what lies below it.
        page.evaluate("scrollTo(0, 0)");
        return (List<String>) page.evaluate(RUN);
    }

    private static String program() {
        try (var stream = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            if (stream == null) {
                throw new IllegalStateException("axe.min.js is not on the test class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
