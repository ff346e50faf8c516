package org.paodao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The sample document, and longer ones made of it. */
final class Samples {
    private static final String BODY = "一、主要目标";
    private static final String SIGNATURE = "附表：";

    private Samples() {}

    static String workPoints() {
        try (InputStream in = Samples.class.getResourceAsStream("/samples/liandu-2023-work-points.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of about so many bytes in UTF-8: the sample's body over and over, as a very long plan would be. */
    static String ofBytes(int bytes) {
        String sample = workPoints();
        int from = Math.max(0, sample.indexOf(BODY));
        int to = sample.indexOf(SIGNATURE, from);
        String body = sample.substring(from, to < 0 ? sample.length() : to);
        int bodyBytes = body.getBytes(StandardCharsets.UTF_8).length;
        var text = new StringBuilder(sample.substring(0, from));
        for (int size = 0; size < bytes; size += bodyBytes) {
            text.append(body);
        }
        byte[] all = text.toString().getBytes(StandardCharsets.UTF_8);
        return new String(all, 0, Math.min(bytes, all.length), StandardCharsets.UTF_8);
    }
}
