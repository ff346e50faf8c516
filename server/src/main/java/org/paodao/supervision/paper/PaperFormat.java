package org.paodao.supervision.paper;

import java.util.Arrays;
import java.util.Locale;
import org.paodao.kernel.Refusal;

/** As what a paper is taken out. */
public enum PaperFormat {
    /** To be worked on. */
    DOCX,
    /** As it is printed. */
    PDF;

    /** What an address says when it does not say which. */
    public static final String USUAL = "docx";

    /**
     * The format with this word.
     *
     * @throws Refusal for another word
     */
    public static PaperFormat of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("format", "supervisionpaper.format"));
    }

    /** How it is called in addresses, and what names of files end with. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
