package org.paodao.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.ui.web.ErrorPage;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Everything that does not end in a page: refusals that no form has shown at its fields, addresses that lead nowhere, and
 * defects. Pages get the error page or, from htmx, a toast; programs get problem details (RFC 9457).
 */
@Controller
@ControllerAdvice
class Errors implements ErrorController {
    /** Statuses that have a text of their own. */
    private static final String API = "/api/";

    private static final Map<Integer, String> KINDS = Map.of(
            400, "bad-request",
            401, "signed-out",
            403, "forbidden",
            404, "not-found",
            405, "not-allowed",
            413, "too-large",
            415, "not-allowed",
            429, "too-many");

    /** PostgreSQL: program_limit_exceeded, such as of what an index can hold. */
    private static final String TOO_LONG = "54000";

    private final Incidents incidents;
    private final Problems problems;

    Errors(Incidents incidents, Problems problems) {
        this.incidents = incidents;
        this.problems = problems;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        return answer(
                new ErrorPage(
                        refusal.kind().status(),
                        refusal.kind() == Refusal.Kind.NOT_FOUND ? "gone" : "refused",
                        refusal.flaws(),
                        null),
                request);
    }

    /** Who may not is dealt with by the security filters: sent to sign in, or told so. */
    @ExceptionHandler
    void denied(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    void notSignedIn(AuthenticationException denied) {
        throw denied;
    }

    /** The reader has gone away; nobody is left to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    /** An id in an address that is no id leads nowhere; a program is told which of its parameters cannot be read. */
    @ExceptionHandler
    Object noSuchAddress(TypeMismatchException mismatch, HttpServletRequest request) {
        if (mismatch instanceof MethodArgumentTypeMismatchException sent
                && sent.getParameter().hasParameterAnnotation(RequestParam.class)
                && request.getRequestURI().startsWith(API)) {
            return refused(Refusal.invalid(sent.getName(), "ui.input.member", sent.getName()), request);
        }
        return answer(HttpStatus.NOT_FOUND.value(), mismatch, request);
    }

    @ExceptionHandler
    Object notReadable(HttpMessageNotReadableException notReadable, HttpServletRequest request) {
        return answer(
                new ErrorPage(HttpStatus.BAD_REQUEST.value(), "refused", List.of(SentJson.flaw(notReadable)), null),
                request);
    }

    /** A text that is longer than where it is looked up; the modules' own limits are nearer and say more. */
    @ExceptionHandler
    Object tooLong(DataAccessException thrown, HttpServletRequest request) {
        return thrown.getMostSpecificCause() instanceof SQLException refused && TOO_LONG.equals(refused.getSQLState())
                ? refused(Refusal.invalid("", "ui.input.long"), request)
                : other(thrown, request);
    }

    @ExceptionHandler
    Object other(Exception thrown, HttpServletRequest request) {
        return answer(UnreadableRequests.status(thrown), thrown, request);
    }

    /** What filters and the server itself refuse. */
    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return answer(
                status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value(),
                thrown instanceof Throwable defect ? defect : null,
                request);
    }

    private Object answer(int status, @Nullable Throwable thrown, HttpServletRequest request) {
        boolean defect = status >= HttpStatus.INTERNAL_SERVER_ERROR.value();
        String incident = defect ? incidents.log(thrown, where(request)) : null;
        String kind = defect ? "defect" : KINDS.getOrDefault(status, "bad-request");
        return answer(new ErrorPage(status, kind, List.of(), incident), request);
    }

    private Object answer(ErrorPage page, HttpServletRequest request) {
        if (address(request).startsWith("/api/")) {
            return problems.answer(page, address(request));
        }
        return PageHandler.isHtmx(request) ? page.fragment("ui/ErrorToast.jte") : page;
    }

    private static String where(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? "(no handler)" : pattern);
    }

    private static String address(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String address ? address : request.getRequestURI();
    }
}
