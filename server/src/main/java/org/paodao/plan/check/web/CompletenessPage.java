package org.paodao.plan.check.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanView;
import org.paodao.plan.check.Completeness;
import org.paodao.plan.check.Finding;
import org.paodao.plan.check.Rule;
import org.paodao.plan.check.Severity;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is missing in a plan, with the fix one click away.
 *
 * @param rule only what this rule found; null for all
 * @param unit only what this unit leads; null for all
 * @param editor whether the reader may propose changes of the plan
 * @param names whether the reader may say who looks after what
 */
public record CompletenessPage(
        Completeness.Checked checked,
        @Nullable Rule rule,
        @Nullable UUID unit,
        boolean editor,
        boolean names) implements Page {

    /** Where the plan lives. */
    public String planPath() {
        return "/" + checked.plan().head().address();
    }

    /** Where this page lives. */
    public String path() {
        return planPath() + "/completeness";
    }

    /** This page with another rule. */
    public String address(@Nullable Rule other) {
        return address(path(), other);
    }

    /** The same findings as an Excel file. */
    public String excel() {
        return address(path() + "/export.xlsx", rule);
    }

    private String address(String path, @Nullable Rule other) {
        var address = UriComponentsBuilder.fromPath(path);
        if (other != null) {
            address.queryParam("rule", other.code());
        }
        if (unit != null) {
            address.queryParam("unit", unit);
        }
        return address.build().toUriString();
    }

    /** What is shown. */
    public List<Finding> shown() {
        return ofUnit().filter(finding -> rule == null || finding.rule() == rule)
                .toList();
    }

    private Stream<Finding> ofUnit() {
        return checked.findings().stream()
                .filter(finding -> unit == null || finding.units().contains(unit));
    }

    /** The rules that found something. */
    public List<Rule> rules() {
        return Stream.of(Rule.values()).filter(one -> count(one) > 0).toList();
    }

    /** How much a rule found. */
    public int count(Rule one) {
        return (int) ofUnit().filter(finding -> finding.rule() == one).count();
    }

    /** How much there is of a severity. */
    public int count(Severity severity) {
        return (int) ofUnit().filter(finding -> finding.severity() == severity).count();
    }

    /** How much there is at all. */
    public int all() {
        return (int) ofUnit().count();
    }

    /** The units that lead items with findings. */
    public List<Option> units() {
        Map<String, UUID> units = new TreeMap<>();
        checked.plan().items().stream().flatMap(item -> item.leads().stream()).forEach(lead -> put(units, lead));
        return units.entrySet().stream()
                .filter(entry -> checked.findings().stream()
                        .anyMatch(finding -> finding.units().contains(entry.getValue())))
                .map(entry -> new Option(entry.getValue().toString(), entry.getKey()))
                .toList();
    }

    private static void put(Map<String, UUID> units, Item.Doer lead) {
        UUID id = lead.unit();
        if (id != null) {
            units.put(lead.name(), id);
        }
    }

    /** Whether the reader is one who can put it right. */
    public boolean mayFix(Finding finding) {
        return finding.rule() == Rule.NO_LIAISON ? names && finding.address() != null : editor;
    }

    /** Where what was found is put right. */
    public String fix(Finding finding) {
        if (finding.rule() == Rule.NO_LIAISON) {
            return planPath() + "/duties?unit=" + String.join("", finding.arguments());
        }
        return finding.address() == null
                ? planPath() + "#points"
                : planPath() + "/amendments/edit?item=" + finding.address();
    }

    /** What a finding's sentence takes, kinds by their names. */
    public List<String> arguments(Finding finding, boolean chinese) {
        return arguments(checked.plan(), finding, chinese);
    }

    static List<String> arguments(PlanView plan, Finding finding, boolean chinese) {
        if (isSentence(finding)) {
            return finding.arguments().subList(1, finding.arguments().size());
        }
        List<String> named = finding.arguments().stream()
                .map(argument -> plan.kinds().stream()
                        .filter(kind -> kind.code().equals(argument))
                        .map(kind -> kind.name(chinese))
                        .findFirst()
                        .orElse(argument))
                .toList();
        return switch (finding.rule()) {
            case UNSUPPORTED, SUPPORTS_NOTHING ->
                List.of(named.stream().collect(Collectors.joining(chinese ? "、" : ", ")));
            default -> named;
        };
    }

    /** The key of a finding's sentence. */
    public String says(Finding finding) {
        return sentence(finding);
    }

    static String sentence(Finding finding) {
        if (isSentence(finding)) {
            return finding.arguments().getFirst();
        }
        String key = "plancheck.says." + finding.rule().code();
        boolean unknownLiaisons = finding.rule() == Rule.NO_LIAISON && finding.address() == null;
        return unknownLiaisons ? key + ".plain" : key;
    }

    /** A point that is no count brings its own sentence, whose key has a dot as no kind's code has. */
    private static boolean isSentence(Finding finding) {
        return finding.rule() == Rule.OPEN_POINT
                && finding.arguments().getFirst().indexOf('.') > 0;
    }

    /** The name of a kind. */
    public String kind(String code, boolean chinese) {
        return checked.plan().kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .map((Kind kind) -> kind.name(chinese))
                .findFirst()
                .orElse("");
    }
}
