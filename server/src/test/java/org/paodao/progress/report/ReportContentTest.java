package org.paodao.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class ReportContentTest {
    /** Whoever reads a report makes the help that it asks for before the report itself. */
    @Test
    void nothingSaidAsksForNoHelpWhicheverWasNeededFirst() throws IOException, ReflectiveOperationException {
        for (String first : new String[] {"ReportContent", "ReportContent$Help"}) {
            URL classes = ReportContent.class.getProtectionDomain().getCodeSource().getLocation();
            // In an application that just started: with classes of its own.
            try (var started = new URLClassLoader(
                    new URL[] {classes}, ReportContent.class.getClassLoader().getParent())) {
                String in = ReportContent.class.getPackageName() + ".";
                Class.forName(in + first, true, started);
                Class<?> content = Class.forName(in + "ReportContent", true, started);
                Field nothing = content.getField("NOTHING");
                assertThat(content.getMethod("help").invoke(nothing.get(null)))
                        .as(first)
                        .isNotNull();
            }
        }
    }
}
