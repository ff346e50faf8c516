package org.paodao.appraisal.web.appeal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.appeal.Correction;
import org.paodao.appraisal.appeal.Publicity;
import org.paodao.appraisal.appeal.Ruling;
import org.paodao.appraisal.appeal.Touched;
import org.paodao.appraisal.appeal.Verdict;
import org.paodao.kernel.Decimals;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.appraisal.Given.Manner;
import org.springframework.util.MultiValueMap;

/** The fields of a form of the page of an appeal, as what they mean. */
final class AppealFields {
    private static final int LONGEST = 20;

    private final MultiValueMap<String, String> typed;

    AppealFields(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** What was typed, to be shown again. */
    Map<String, String> again() {
        return typed.toSingleValueMap();
    }

    String get(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    int seen() {
        return number("seen");
    }

    int number(String field) {
        return get(field).matches("\\d{1,6}") ? Integer.parseInt(get(field)) : 0;
    }

    /** Why it is run again. */
    Publicity.Form form() {
        return new Publicity.Form(get("reason"), get("requestKey"));
    }

    /** The ruling, with what it says of each record and figure that it could change. */
    Ruling ruling(Touched touched) {
        List<Correction> corrections = new ArrayList<>();
        bases(touched).flatMap(basis -> basis.records().stream()).distinct().forEach(record -> {
            Correction correction = of(record);
            if (correction != null) {
                corrections.add(correction);
            }
        });
        bases(touched).flatMap(basis -> basis.figures().stream()).distinct().forEach(figure -> {
            BigDecimal value = decimal(field(figure));
            if (value != null && value.compareTo(figure.value()) != 0) {
                corrections.add(new Correction.Figure(figure.spot(), figure.name(), value));
            }
        });
        return new Ruling(verdict(get("verdict")), get("words"), corrections);
    }

    private static Stream<Touched.Basis> bases(Touched touched) {
        return Stream.concat(
                Stream.of(touched.basis()), touched.alike().stream().map(Touched.Alike::basis));
    }

    private @Nullable Correction of(Touched.Counted record) {
        String name = field(record);
        return switch (get("act." + name)) {
            case "notcounted" -> new Correction.NotCounted(record.source());
            case "judged" ->
                new Correction.Judged(record.source(), manner(get("manner." + name)), decimal("amount." + name));
            default -> null;
        };
    }

    /** The end of the names of the fields of a record. */
    static String field(Touched.Counted record) {
        return record.source().kind() + "." + record.source().id();
    }

    /** The name of the field of a figure. */
    static String field(Touched.Figured figure) {
        return "figure." + figure.spot().unit() + "." + figure.spot().clause() + "." + figure.name();
    }

    static Verdict verdict(String word) {
        return Arrays.stream(Verdict.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("verdict", "appraisalappeal.verdict"));
    }

    static Manner manner(String name) {
        return Arrays.stream(Manner.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("records", "appraisalappeal.manner"));
    }

    private @Nullable BigDecimal decimal(String field) {
        String text = get(field);
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal number = text.length() <= LONGEST ? Decimals.read(text) : null;
        if (number == null) {
            throw Refusal.invalid(field, "appraisalappeal.number");
        }
        return number;
    }
}
