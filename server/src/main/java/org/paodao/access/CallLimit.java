package org.paodao.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** So many calls a minute for each account, or for each address without one; counted on each node by itself. */
final class CallLimit extends OncePerRequestFilter {
    private static final long MINUTE = 60_000;

    private final int callsPerMinute;
    private final Clock clock;
    private final ConcurrentMap<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private volatile long minute;

    CallLimit(int callsPerMinute, Clock clock) {
        this.callsPerMinute = callsPerMinute;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        long now = clock.millis();
        if (now / MINUTE != minute) {
            minute = now / MINUTE;
            calls.clear();
        }
        if (count(caller(request)) > callsPerMinute) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(MINUTE / 1000 - now / 1000 % 60));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            next.doFilter(request, response);
        }
    }

    private int count(String caller) {
        return calls.computeIfAbsent(caller, key -> new AtomicInteger()).incrementAndGet();
    }

    private static String caller(HttpServletRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who instanceof Principal principal ? principal.user().account().toString() : request.getRemoteAddr();
    }
}
