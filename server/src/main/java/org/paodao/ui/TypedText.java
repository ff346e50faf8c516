package org.paodao.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.paodao.kernel.Refusal;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * What every form and address may hold: text that can be kept, and days of the calendar. It is looked at once, before any page reads it, so that no field has to.
 */
final class TypedText implements HandlerInterceptor {
    /** No database keeps this character, and no keyboard has it. */
    private static final char NUL = '\u0000';

    /** A day of a year that has a sign, which is one of more than four digits or before the first. */
    private static final Pattern SIGNED_YEAR = Pattern.compile("\\s*[+-]\\d{4,9}-\\d{2}-\\d{2}\\s*");

    /** Whether it can be kept: without the character zero, and without half a character. */
    static boolean canBeKept(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == NUL || Character.isLowSurrogate(letter)) {
                return false;
            }
            if (Character.isHighSurrogate(letter)) {
                at++;
                if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            request.getParameterMap().forEach(TypedText::check);
        }
        return true;
    }

    private static void check(String name, String[] values) {
        if (!canBeKept(name)) {
            throw Refusal.invalid("", "ui.input.character");
        }
        for (String value : values) {
            if (!canBeKept(value)) {
                throw Refusal.invalid(name, "ui.input.character");
            }
            if (SIGNED_YEAR.matcher(value).matches()) {
                throw Refusal.invalid(name, "ui.input.day");
            }
        }
    }
}
