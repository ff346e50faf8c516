package org.paodao.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that are hashed: each field as its length in bytes (four bytes, big-endian) and its UTF-8 text; a missing field
 * is the length −1 alone. So no two different records have the same bytes.
 */
final class CanonicalBytes {
    /** UTC to the microsecond, always six digits: what PostgreSQL keeps. */
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final int MISSING = -1;

    private ByteBuffer bytes = ByteBuffer.allocate(1024);

    CanonicalBytes(String kind) {
        add(kind);
    }

    CanonicalBytes add(@Nullable Object field) {
        if (field == null) {
            room(Integer.BYTES).putInt(MISSING);
            return this;
        }
        String text = field instanceof Instant moment ? text(moment) : Objects.toString(field);
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES + encoded.length).putInt(encoded.length).put(encoded);
        return this;
    }

    static String text(Instant moment) {
        return INSTANT.format(moment);
    }

    private ByteBuffer room(int length) {
        if (bytes.remaining() < length) {
            bytes.flip();
            bytes = ByteBuffer.allocate(2 * (bytes.limit() + length)).put(bytes);
        }
        return bytes;
    }

    String hash(HashAlgorithm algorithm) {
        byte[] all = new byte[bytes.position()];
        bytes.get(0, all);
        return algorithm.hash(all);
    }
}
