package org.paodao.progress.report;

/**
 * Why a report was returned, at the passage concerned.
 *
 * @param quote the words concerned; empty for the whole field
 * @param words what is wrong with them
 */
public record Remark(Field field, String quote, String words) {
    public Remark {
        quote = Typed.plain(quote);
        words = Typed.plain(words);
    }
}
