package org.paodao.kernel;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes UUIDs of version 7 (RFC 9562): sortable by time of creation, so that new rows stand together in an index. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    /** The id that is written; null when it is none. */
    public static @Nullable UUID read(@Nullable String written) {
        return written == null || !WRITTEN.matcher(written).matches() ? null : UUID.fromString(written);
    }

    /** A new id. */
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | VERSION_7 | (RANDOM.nextInt() & 0xfffL);
        long low = VARIANT | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
