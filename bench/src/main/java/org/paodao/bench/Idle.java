package org.paodao.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a JVM costs that does nothing: the bottom line of start figures. */
final class Idle {
    static final String SAID = "idle";

    private Idle() {}

    /** Says one word and sleeps until it is stopped. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write((SAID + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
