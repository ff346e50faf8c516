package org.paodao.progress.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Decimals;
import org.paodao.progress.report.Field;
import org.paodao.progress.report.Place;

/**
 * What whoever decides on a report should look at.
 *
 * @param id null for a hint on what was not sent yet
 * @param number of the version
 * @param quote the words in the report itself, or the name of its file
 * @param told what the sentence of its rule speaks of: of a figure the indicator, the period, what is said and what is approved; of words how alike they are
 * @param source where the approved figure stands; empty for none
 * @param other the other report that is meant; its unit and title only for those who may see it
 * @param settled null while nobody settled it
 * @param version counts every change
 */
public record Finding(
        @Nullable UUID id,
        Place place,
        int number,
        ClaimKind kind,
        Field field,
        String quote,
        List<String> told,
        String source,
        @Nullable Other other,
        @Nullable Settled settled,
        int version) {
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    public Finding {
        told = List.copyOf(told);
    }

    /** What the sentence of its rule speaks of, as it is read: the approved figure, which comes last, grouped by thousands. */
    public List<String> said() {
        boolean figure = kind == ClaimKind.FIGURE_DIFFERS || kind == ClaimKind.FIGURE_CONFIRMED;
        Matcher approved = FIGURE.matcher(told.isEmpty() ? "" : told.getLast());
        if (!figure || !approved.lookingAt()) {
            return told;
        }
        List<String> said = new ArrayList<>(told);
        said.set(said.size() - 1, approved.replaceFirst(number -> Decimals.grouped(new BigDecimal(number.group()))));
        return said;
    }

    /** Whether it waits for somebody to look at it. */
    public boolean isOpen() {
        return kind.warns() && settled == null;
    }

    /** Whether the other says the same of the same words. */
    boolean saysTheSame(Finding that) {
        return kind == that.kind && field == that.field && quote.equals(that.quote) && told.equals(that.told);
    }

    /** The same without what another unit's report says. */
    Finding veiled() {
        return new Finding(
                id,
                place,
                number,
                kind,
                field,
                quote,
                told,
                source,
                other == null ? null : new Other(null, null, ""),
                settled,
                version);
    }

    /**
     * Another report.
     *
     * @param place null when it is none of the reader's business
     */
    public record Other(@Nullable Place place, @Nullable UUID unit, String title) {}

    /** Why it need not be looked at any more, as somebody found. */
    public record Settled(String reason, String by, Instant at) {}
}
