package org.paodao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Linux says that a process holds of memory (proc(5)); other systems do not say it. */
final class ProcessMemory {
    private static final String MINE = "self";
    private static final double KIB_A_MIB = 1024;
    private static final double LIMIT = 1024;

    private ProcessMemory() {}

    /** What it occupies now, in KiB. */
    static int resident(long process) throws IOException {
        return kibibytes(Long.toString(process), "VmRSS");
    }

    /** The most that this JVM has held since it began, with the application, its clients and what they ask but without the database, against 1 GiB. */
    static Optional<Figure> most() throws IOException {
        if (!Files.exists(status(MINE))) {
            return Optional.empty();
        }
        double mebibytes = kibibytes(MINE, "VmHWM") / KIB_A_MIB;
        return Optional.of(new Figure("jvm.most-memory", mebibytes, "MiB", "1 GiB", mebibytes / LIMIT, 1, 0));
    }

    private static int kibibytes(String process, String what) throws IOException {
        Matcher found = Pattern.compile(what + ":\\s+(\\d+) kB").matcher(Files.readString(status(process)));
        if (!found.find()) {
            throw new IOException("No " + what + " in /proc status");
        }
        return Integer.parseInt(found.group(1));
    }

    private static Path status(String process) {
        return Path.of("/proc", process, "status");
    }
}
