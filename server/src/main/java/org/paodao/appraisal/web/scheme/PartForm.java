package org.paodao.appraisal.web.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.appraisal.scheme.SchemeEdit;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.scheme.Coefficient;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Outcome;

/** Groups, coefficients, vetoes and grades: what stands in their fields, and reading them. */
final class PartForm {
    private static final int LIMIT = 200;
    private static final int MOST_DECIMALS = 6;

    private PartForm() {}

    static SchemeEdit read(String part, String was, Fields fields) {
        SchemeEdit edit = switch (part) {
            case "group" ->
                new SchemeEdit.PutGroup(
                        orNull(was),
                        new Group(
                                fields.text("code", ClauseForm.CODE_LIMIT),
                                fields.text("name", LIMIT),
                                fields.number("full")));
            case "coefficient" -> new SchemeEdit.PutCoefficient(number(was), coefficient(fields));
            case "veto" -> veto(was, fields);
            default -> outcome(fields);
        };
        fields.check();
        return edit;
    }

    private static Coefficient coefficient(Fields fields) {
        String[] whose = fields.get("whose").split(" ", 2);
        if (whose.length != 2) {
            fields.flaw("whose", "appraisalscheme.whose");
        }
        boolean group = whose[0].equals("group");
        String code = whose[whose.length - 1];
        return new Coefficient(
                group ? null : code,
                group ? code : null,
                fields.orNull("clause"),
                fields.number("factor"),
                fields.text("reason", LIMIT));
    }

    private static SchemeEdit veto(String was, Fields fields) {
        Outcome.Effect effect = Arrays.stream(Outcome.Effect.values())
                .filter(one -> one.name().equals(fields.get("effect")))
                .findFirst()
                .orElse(Outcome.Effect.NO_GRADE);
        Input input = ClauseForm.input(fields);
        if (input == null) {
            fields.flaw("kind", "appraisalscheme.kind");
            fields.check();
            throw new IllegalStateException("What has a flaw is refused.");
        }
        var veto = new Outcome.Veto(
                fields.text("code", ClauseForm.CODE_LIMIT),
                fields.text("title", LIMIT),
                effect,
                fields.orNone("value"));
        return new SchemeEdit.PutVeto(orNull(was), veto, input);
    }

    private static SchemeEdit outcome(Fields fields) {
        List<Outcome.Grade> grades = new ArrayList<>();
        for (String line : fields.get("grades").lines().map(String::strip).toList()) {
            String[] parts = line.replace("％", "%").replace("%", "").split("[\\s,，]+");
            BigDecimal from = parts.length < 2 ? null : Fields.parsed(parts[1]);
            BigDecimal quota = parts.length < 3 ? null : Fields.parsed(parts[2]);
            if (from == null || parts.length > 3 || (parts.length == 3 && quota == null)) {
                if (!line.isEmpty()) {
                    fields.flaw("grades", "appraisalscheme.grades", line);
                }
            } else {
                grades.add(new Outcome.Grade(parts[0], from, quota));
            }
        }
        List<String> ties = Arrays.stream(fields.get("ties").split("[\\s,，、]+"))
                .filter(tie -> !tie.isEmpty())
                .toList();
        return new SchemeEdit.PutOutcome(
                fields.text("name", LIMIT), grades, ties, fields.whole("decimals", MOST_DECIMALS));
    }

    /** What stands in the fields of a part as it is. */
    static Map<String, String> typed(String part, String was, SchemeBody body) {
        Map<String, String> typed = new HashMap<>();
        var scheme = body.scheme();
        switch (part) {
            case "group" -> {
                Group group = scheme.group(was).orElseThrow(() -> unknown(was));
                typed.putAll(
                        Map.of("code", group.code(), "name", group.name(), "full", SchemeWords.plain(group.full())));
            }
            case "coefficient" -> typed(typed, scheme.coefficients(), number(was));
            case "veto" ->
                typed(
                        typed,
                        scheme.outcome().vetoes().stream()
                                .filter(veto -> veto.code().equals(was))
                                .findFirst()
                                .orElseThrow(() -> unknown(was)),
                        body);
            default -> throw unknown(part);
        }
        return typed;
    }

    private static void typed(Map<String, String> typed, List<Coefficient> all, int number) {
        if (number < 1 || number > all.size()) {
            throw unknown(String.valueOf(number));
        }
        Coefficient one = all.get(number - 1);
        typed.put("whose", one.group() == null ? "unit " + one.unit() : "group " + one.group());
        typed.put("clause", one.clause() == null ? "" : one.clause());
        typed.put("factor", SchemeWords.plain(one.factor()));
        typed.put("reason", one.reason());
    }

    private static void typed(Map<String, String> typed, Outcome.Veto veto, SchemeBody body) {
        typed.put("code", veto.code());
        typed.put("title", veto.title());
        typed.put("effect", veto.effect().name());
        typed.put("value", SchemeWords.plain(veto.value()));
        Map<String, List<String>> input = new HashMap<>();
        ClauseTyped.input(input, body.inputs().get(veto.code()));
        input.forEach((field, said) -> typed.put(field, said.getFirst()));
    }

    /** Name, grades and what decides between equals. */
    static Map<String, String> outcome(SchemeBody body) {
        Outcome outcome = body.scheme().outcome();
        String grades = outcome.grades().stream()
                .map(grade -> grade.name() + " " + SchemeWords.plain(grade.from()) + "%"
                        + (grade.quota() == null ? "" : " " + SchemeWords.plain(grade.quota()) + "%"))
                .collect(Collectors.joining("\n"));
        return Map.of(
                "name", body.scheme().title().name(),
                "grades", grades,
                "ties", String.join("、", outcome.ties()),
                "decimals", String.valueOf(outcome.decimals()));
    }

    static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static Refusal unknown(String code) {
        return Refusal.notFound("appraisalscheme.unknown-part", code);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
