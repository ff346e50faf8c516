package org.paodao.ui;

import java.security.SecureRandom;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Traces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Logs defects, each under a number that the user is shown. Messages of exceptions can hold what users typed, so the log
 * gets the kinds of exception and the places in the program; the messages come only where this class logs at debug level.
 */
@Component
class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Writes a defect to the log.
     *
     * @param defect what was thrown; null when a status is all there is
     * @param where the method and the pattern of the address, without what the user put into it
     * @return its number
     */
    String log(@Nullable Throwable defect, String where) {
        String number = number();
        LOG.error("Incident {} at {}{}", number, where, defect == null ? "" : trace(defect));
        LOG.debug("Incident {}", number, defect);
        return number;
    }

    private static String number() {
        var number = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                number.append('-');
            }
            number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }

    /** A stack trace without messages. */
    static String trace(Throwable defect) {
        return Traces.withoutMessages(
                defect, cause -> cause instanceof SQLException sql ? " (SQLSTATE " + sql.getSQLState() + ")" : "");
    }
}
