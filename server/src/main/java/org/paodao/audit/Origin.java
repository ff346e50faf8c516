package org.paodao.audit;

import org.jspecify.annotations.Nullable;

/**
 * From where something was done.
 *
 * @param channel {@code page}, {@code api}, or {@code job} where no request is answered
 * @param address network address of who asked; null without a request
 */
record Origin(String channel, @Nullable String address) {
    static final Origin JOB = new Origin("job", null);

    static Origin request(String path, String address) {
        return new Origin(path.startsWith("/api/") ? "api" : "page", address);
    }
}
