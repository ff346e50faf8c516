package org.paodao.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * From where something was done.
 *
 * @param channel {@code page}, {@code api}, or {@code job} where no request is answered
 * @param address network address of who asked; null without a request
 */
record Origin(String channel, @Nullable String address) {
    private static final Origin JOB = new Origin("job", null);

    /** Of what this thread is doing now. */
    static Origin here() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? new Origin(
                        asked.getRequest().getRequestURI().startsWith("/api/") ? "api" : "page",
                        asked.getRequest().getRemoteAddr())
                : JOB;
    }
}
