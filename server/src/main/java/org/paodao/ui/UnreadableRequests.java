package org.paodao.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;

/**
 * Bytes that are not what the request says they are: half an upload, letters that are none, a broken escape. Whichever filter asks for a parameter first meets them,
 * long before there is a page; it is the sender's mistake all the same and no defect.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class UnreadableRequests extends OncePerRequestFilter {

    /** The status that answers what was thrown. */
    static int status(Throwable thrown) {
        if (thrown instanceof ErrorResponse known) {
            return known.getStatusCode().value();
        }
        boolean unreadable = thrown instanceof HttpMessageNotReadableException
                || thrown instanceof MultipartException
                || thrown instanceof InvalidParameterException;
        return (unreadable ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR).value();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        try {
            next.doFilter(request, response);
        } catch (HttpMessageNotReadableException | MultipartException | InvalidParameterException unreadable) {
            if (response.isCommitted()) {
                throw unreadable;
            }
            response.sendError(status(unreadable));
        }
    }
}
