package org.paodao.indicator.value.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.value.FindingText;
import org.paodao.indicator.value.Warning;
import org.paodao.indicator.value.WarningFilter;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.check.Check;
import org.paodao.ui.Page;

/**
 * What checks found about figures, and who has to say why they are right nevertheless.
 *
 * @param counts how many there are of each kind
 * @param next from where the next page goes on; null when there is none
 * @param typed the reason that was typed and refused
 */
public record WarningsPage(
        List<Row> rows,
        Map<Check, Integer> counts,
        WarningFilter filter,
        @Nullable String next,
        String typed) implements Page {

    /** The last part of the message key of a kind. */
    public static String word(Check check) {
        return check.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same list narrowed to a kind, or not. */
    public String address(@Nullable Check check, boolean open) {
        return "/indicators/warnings?open=" + open
                + (check == null ? "" : "&check=" + check)
                + (filter.load() == null ? "" : "&load=" + filter.load());
    }

    /** The next page; null when there is none. */
    public @Nullable String nextAddress() {
        return next == null
                ? null
                : address(filter.check(), filter.open())
                        + "&after="
                        + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Whether it is the first page. */
    public boolean first() {
        return filter.after().equals(WarningFilter.After.NOTHING);
    }

    /** Whether all of a kind can be answered at once: of one kind or of one load. */
    public boolean answerable() {
        return filter.check() != null
                && rows.stream().anyMatch(row -> row.yours() && row.warning().isOpen());
    }

    /** The page with the reason that was refused. */
    WarningsPage with(String reason) {
        return new WarningsPage(rows, counts, filter, next, reason);
    }

    /**
     * One of them.
     *
     * @param indicator null where the indicator system has it no more
     * @param of the unit and part that the figure is of; empty for the whole
     * @param owes who has to give the reason; empty for the office
     * @param yours whether the user may give it
     */
    public record Row(Warning warning, @Nullable Indicator indicator, String of, String owes, boolean yours) {
        public String code() {
            return indicator == null ? "" : indicator.code();
        }

        public String name() {
            return indicator == null ? "" : indicator.definition().name();
        }

        public String measure() {
            return indicator == null ? "" : indicator.definition().measure();
        }

        /** What was found, as it is read. */
        public Flaw found() {
            return FindingText.filled(warning.found(), indicator);
        }

        /** The figure with at least the decimals of its indicator. */
        public BigDecimal amount() {
            BigDecimal amount = warning.amount();
            return indicator == null ? amount : indicator.definition().filled(amount);
        }

        public String key() {
            return PlaceKey.of(warning.place());
        }

        public String address() {
            return warning.place().address(code());
        }
    }
}
