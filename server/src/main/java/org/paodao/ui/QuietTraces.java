package org.paodao.ui;

import java.io.IOException;
import org.paodao.kernel.Traces;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * Writes stack traces into structured logs without messages, also those of libraries. The setting {@code
 * logging.structured.json.stacktrace.printer} names it.
 */
public class QuietTraces implements StackTracePrinter {
    @Override
    public void printStackTrace(Throwable defect, Appendable out) throws IOException {
        out.append(Traces.withoutMessages(defect).strip());
    }
}
