package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.paodao.kernel.Decimals;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.appraisal.Grounds;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Scheme;
import org.paodao.ui.Words;

/** Says why a line of a ledger is what it is, as a person would, in the reader's language. Figures are rounded here, once, without zeros that say nothing. */
public record LedgerWords(Words words, Scheme scheme) {
    /** Why nothing is known, where the inputs say so themselves. */
    static final Set<String> ABSENT = Set.of("no-record", "no-figure", "no-target", "no-mark");

    private static final int PLACES = 4;

    /** The sentence. */
    public String said(Reason reason) {
        List<String> gaps = gaps(reason.key()).orElse(List.of());
        List<Object> said = new ArrayList<>();
        for (int n = 0; n < reason.arguments().size(); n++) {
            said.add(said(reason.arguments().get(n), n < gaps.size() ? gaps.get(n) : ""));
        }
        return words.msg("scoring." + reason.key(), said.toArray());
    }

    private static Optional<List<String>> gaps(String key) {
        return Arrays.stream(Grounds.values())
                .filter(known -> known.key().equals(key))
                .findFirst()
                .map(Grounds::gaps);
    }

    private Object said(Object argument, String gap) {
        if (argument instanceof BigDecimal number) {
            return grouped(number);
        }
        if (!(argument instanceof String text)) {
            return argument;
        }
        if (text.equals(Reasons.NONE)) {
            return words.msg("scoring.none");
        }
        return switch (gap) {
            case "clause" -> title(text);
            case "why" -> ABSENT.contains(text) ? words.msg("appraisalrun.absent." + text) : text;
            default -> text;
        };
    }

    /** A clause by its number and title. */
    public String title(String code) {
        Clause clause = scheme.byCode().get(code);
        return clause == null ? code : code + " " + clause.text().title();
    }

    /** What sort of step. */
    public String kind(Line.Kind kind) {
        return words.msg("appraisalrun.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** A figure as it is read: at most four places, no zeros at the end. */
    public static String grouped(BigDecimal number) {
        return Decimals.grouped(rounded(number));
    }

    /** The same as it is typed. */
    public static String plain(BigDecimal number) {
        return rounded(number).toPlainString();
    }

    private static BigDecimal rounded(BigDecimal number) {
        return (number.scale() > PLACES ? Rounding.to(PLACES, number) : number).stripTrailingZeros();
    }

    /** Marks with their sign. */
    public static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + grouped(number) : grouped(number).replace('-', '−');
    }
}
