package org.paodao.scoring.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rule sets to {@link Written} and back. */
final class RuleSetWriting {
    private RuleSetWriting() {}

    static Written write(RuleSet rules) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("code", rules.title().code());
        parameters.put("version", Integer.toString(rules.title().version()));
        parameters.put("zh", rules.title().zh());
        parameters.put("en", rules.title().en());
        parameters.put("source", rules.title().source());
        parameters.put("from", rules.from().toString());
        if (rules.until() != null) {
            parameters.put("until", rules.until().toString());
        }
        List<Written> parts = new ArrayList<>();
        rules.rules().forEach(rule -> parts.add(write(rule)));
        rules.escalations().forEach(escalation -> parts.add(write(escalation)));
        return new Written("RULE_SET", parameters, parts);
    }

    static RuleSet read(Written written) {
        require(written, "RULE_SET");
        List<Rule> rules = new ArrayList<>();
        List<Escalation> escalations = new ArrayList<>();
        for (Written part : written.parts()) {
            if (part.kind().equals("ESCALATION")) {
                escalations.add(readEscalation(part));
            } else {
                rules.add(readRule(part));
            }
        }
        String until = written.parameters().get("until");
        return new RuleSet(
                readTitle(written),
                LocalDate.parse(written.text("from")),
                until == null ? null : LocalDate.parse(until),
                rules,
                escalations);
    }

    private static RuleSet.Title readTitle(Written written) {
        return new RuleSet.Title(
                written.text("code"),
                written.number("version"),
                written.text("zh"),
                written.text("en"),
                written.text("source"));
    }

    private static Written write(Rule rule) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("number", Integer.toString(rule.number()));
        parameters.put("stated", Boolean.toString(rule.stated()));
        Light light = rule.light();
        if (light != null) {
            parameters.put("light", light.name());
        }
        return new Written("RULE", parameters, List.of(ConditionWriting.write(rule.when())));
    }

    private static Rule readRule(Written written) {
        require(written, "RULE");
        String light = written.parameters().get("light");
        return new Rule(
                written.number("number"),
                ConditionWriting.read(written.only()),
                light == null ? null : Light.valueOf(light),
                written.text("stated").equals("true"));
    }

    /** Its condition comes first, then each consequence. */
    private static Written write(Escalation escalation) {
        List<Written> parts = new ArrayList<>();
        parts.add(ConditionWriting.write(escalation.when()));
        for (Consequence consequence : escalation.consequences()) {
            BigDecimal points = consequence.points();
            parts.add(new Written(
                    consequence.kind().name(),
                    points == null ? Map.of() : Map.of("points", points.toPlainString()),
                    List.of()));
        }
        return new Written("ESCALATION", Map.of("number", Integer.toString(escalation.number())), parts);
    }

    private static Escalation readEscalation(Written written) {
        if (written.parts().isEmpty()) {
            throw new IllegalArgumentException("An escalation lacks its condition.");
        }
        List<Consequence> consequences = new ArrayList<>();
        for (Written part : written.parts().subList(1, written.parts().size())) {
            String points = part.parameters().get("points");
            consequences.add(new Consequence(
                    Consequence.Kind.valueOf(part.kind()), points == null ? null : new BigDecimal(points)));
        }
        Condition when = ConditionWriting.read(written.parts().getFirst());
        return new Escalation(written.number("number"), when, consequences);
    }

    private static void require(Written written, String kind) {
        if (!written.kind().equals(kind)) {
            throw new IllegalArgumentException("%s is no %s.".formatted(written.kind(), kind));
        }
    }
}
