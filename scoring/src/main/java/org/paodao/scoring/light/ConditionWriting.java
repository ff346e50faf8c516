package org.paodao.scoring.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paodao.scoring.light.Condition.All;
import org.paodao.scoring.light.Condition.Any;
import org.paodao.scoring.light.Condition.Compare;
import org.paodao.scoring.light.Condition.InGroup;
import org.paodao.scoring.light.Condition.Is;
import org.paodao.scoring.light.Condition.Lit;
import org.paodao.scoring.light.Condition.Not;
import org.paodao.scoring.light.Condition.Otherwise;

/** Conditions to {@link Written} and back. */
final class ConditionWriting {
    private ConditionWriting() {}

    static Written write(Condition condition) {
        return switch (condition) {
            case Compare compare -> write(compare);
            case Is is -> leaf("IS", Map.of("fact", is.fact().name()));
            case InGroup in -> leaf("IN_GROUP", Map.of("group", in.group()));
            case Lit lit -> leaf("LIT", Map.of("light", lit.light().name()));
            case All all -> new Written("ALL", Map.of(), write(all.parts()));
            case Any any -> new Written("ANY", Map.of(), write(any.parts()));
            case Not not -> new Written("NOT", Map.of(), List.of(write(not.part())));
            case Otherwise otherwise -> leaf("OTHERWISE", Map.of());
        };
    }

    static Condition read(Written written) {
        return switch (written.kind()) {
            case "COMPARE" -> readCompare(written);
            case "IS" -> new Is(Fact.valueOf(written.text("fact")));
            case "IN_GROUP" -> new InGroup(written.text("group"));
            case "LIT" -> new Lit(Light.valueOf(written.text("light")));
            case "ALL" -> new All(read(written.parts()));
            case "ANY" -> new Any(read(written.parts()));
            case "NOT" -> new Not(read(written.only()));
            case "OTHERWISE" -> Condition.OTHERWISE;
            default -> throw new IllegalArgumentException("%s is no condition.".formatted(written.kind()));
        };
    }

    private static Written write(Compare compare) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("measure", compare.measure().name());
        parameters.put("relation", compare.relation().name());
        BigDecimal threshold = compare.threshold();
        if (threshold != null) {
            parameters.put("threshold", threshold.toPlainString());
        }
        return leaf("COMPARE", parameters);
    }

    private static Compare readCompare(Written written) {
        String threshold = written.parameters().get("threshold");
        return new Compare(
                Measure.valueOf(written.text("measure")),
                Relation.valueOf(written.text("relation")),
                threshold == null ? null : new BigDecimal(threshold));
    }

    private static List<Written> write(List<Condition> parts) {
        return parts.stream().map(ConditionWriting::write).toList();
    }

    private static List<Condition> read(List<Written> parts) {
        return parts.stream().map(ConditionWriting::read).toList();
    }

    private static Written leaf(String kind, Map<String, String> parameters) {
        return new Written(kind, parameters, List.of());
    }
}
