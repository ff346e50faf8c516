package org.paodao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most memory that this JVM has held: the application, its clients and what they ask, without the database. */
final class MostMemory {
    private static final Pattern MOST = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int KIB_A_MIB = 1024;
    private static final double LIMIT = 1024;

    private MostMemory() {}

    /** Until now, in MiB, as Linux counts it (VmHWM, proc(5)), against the limit of 1 GiB. */
    static Figure during(String benchmark) throws IOException {
        Matcher most = MOST.matcher(Files.readString(Path.of("/proc/self/status")));
        if (!most.find()) {
            throw new IOException("No highest resident size in /proc status");
        }
        double mebibytes = (double) Integer.parseInt(most.group(1)) / KIB_A_MIB;
        return new Figure(benchmark + ".memory", mebibytes, "MiB", "1 GiB", mebibytes / LIMIT, 1, 0);
    }
}
