package org.paodao.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The key that secrets are encrypted with is missing, or is another one; Paodao does not start. */
final class KeyUnfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param matter what is the matter, as a sentence
     * @param remedy what to do now, as a sentence
     */
    KeyUnfit(String matter, String remedy) {
        super(matter);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }

    /** Lets the start end with two plain sentences instead of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<KeyUnfit> {
        @Override
        protected FailureAnalysis analyze(Throwable failure, KeyUnfit cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
        }
    }
}
