package org.paodao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Header.DateRole;
import org.paodao.document.UnitMention.Role;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The exchange form of a draft: plain fields as labels use them, with range, rule and confidence beside each fact. */
final class DraftJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final DraftPlan plan;

    private DraftJson(DraftPlan plan) {
        this.plan = plan;
    }

    static String of(DraftPlan plan) {
        return MAPPER.writeValueAsString(new DraftJson(plan).document());
    }

    static String ofAll(List<DraftPlan> plans) {
        return MAPPER.writeValueAsString(
                plans.stream().map(plan -> new DraftJson(plan).document()).toList());
    }

    private Map<String, @Nullable Object> document() {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("is_plan", plan.verdict().isPlan());
        json.put("kind", plan.verdict().kind().name());
        json.put("reason", plan.verdict().reason());
        json.put("doc", header());
        json.put("sections", plan.sections().stream().map(this::section).toList());
        json.put("items", plan.items().stream().map(this::item).toList());
        json.put(
                "doc_targets", plan.documentTargets().stream().map(this::target).toList());
        json.put("policies_cited", plan.policies().stream().map(Found::value).toList());
        json.put("policies", plan.policies().stream().map(this::quoted).toList());
        json.put("count_claims", plan.claims().stream().map(this::claim).toList());
        return json;
    }

    private Map<String, @Nullable Object> header() {
        Header header = plan.header();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("title", value(header.title()));
        json.put("doc_number", value(header.documentNumber()));
        json.put("index_number", value(header.indexNumber()));
        json.put("issuer", value(header.publisher() == null ? header.issuer() : namesTheIssuer(header)));
        json.put("signatory", value(header.issuer()));
        json.put("publisher", value(header.publisher()));
        json.put("issue_date", issueDate());
        json.put("dates", header.dates().stream().map(this::dated).toList());
        json.put("publicity", value(header.publicity()));
        json.put("recipients", recipients());
        json.put("annexes", header.annexes().stream().map(this::annex).toList());
        json.put("ranges", ranges(header));
        return json;
    }

    /** The catalogue's word for who issued it counts before the signature. */
    private static @Nullable Found<String> namesTheIssuer(Header header) {
        Found<String> issuer = header.issuer();
        boolean labelled = issuer != null && issuer.rule().equals("header.field");
        return labelled ? issuer : header.publisher();
    }

    private Map<String, @Nullable Object> ranges(Header header) {
        var ranges = new LinkedHashMap<String, @Nullable Object>();
        range(ranges, "title", header.title());
        range(ranges, "doc_number", header.documentNumber());
        range(ranges, "index_number", header.indexNumber());
        range(ranges, "signatory", header.issuer());
        range(ranges, "publisher", header.publisher());
        range(ranges, "publicity", header.publicity());
        return ranges;
    }

    private static void range(Map<String, @Nullable Object> ranges, String name, @Nullable Found<?> fact) {
        if (fact != null) {
            ranges.put(name, pair(fact.range()));
        }
    }

    /** 成文日期 before the date of the signature before the date of publication. */
    private @Nullable String issueDate() {
        for (var role : List.of(DateRole.WRITTEN, DateRole.SIGNED, DateRole.PUBLISHED)) {
            for (var dated : plan.header().dates()) {
                if (dated.value().role() == role) {
                    return dated.value().date().toString();
                }
            }
        }
        return null;
    }

    private @Nullable String recipients() {
        List<Found<String>> addressees = plan.header().addressees();
        if (addressees.isEmpty()) {
            return null;
        }
        return plan.text()
                .substring(
                        addressees.getFirst().range().start(),
                        addressees.getLast().range().end());
    }

    private Map<String, @Nullable Object> section(Section section) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("path", section.path());
        json.put("title", section.title().value());
        evidence(json, section.title());
        return json;
    }

    private Map<String, @Nullable Object> item(DraftItem item) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("path", item.path());
        json.put("title", item.title().value());
        evidence(json, item.title());
        json.put("body", pair(item.body()));
        json.put("category", value(item.category()));
        boolean led = item.units().stream().anyMatch(unit -> unit.value().role() == Role.LEAD);
        json.put("lead_units", names(item, role -> led ? role == Role.LEAD : role == Role.RESPONSIBLE));
        json.put("support_units", names(item, role -> led ? role != Role.LEAD : role == Role.ASSISTING));
        json.put("units", item.units().stream().map(this::unit).toList());
        json.put("leaders", item.leaders().stream().map(this::quoted).toList());
        deadlines(item, json);
        json.put("targets", item.targets().stream().map(this::target).toList());
        return json;
    }

    private static List<String> names(DraftItem item, java.util.function.Predicate<Role> role) {
        return item.units().stream()
                .map(Found::value)
                .filter(unit -> role.test(unit.role()))
                .map(UnitMention::name)
                .toList();
    }

    private void deadlines(DraftItem item, Map<String, @Nullable Object> json) {
        var main =
                item.deadlines().stream().filter(found -> found.value().main()).findFirst();
        json.put("deadline_text", main.map(found -> found.value().text()).orElse(null));
        LocalDate date = main.map(found -> found.value().date()).orElse(null);
        json.put("deadline", date == null ? null : date.toString());
        var all = new ArrayList<Map<String, @Nullable Object>>();
        for (var found : item.deadlines()) {
            var one = new LinkedHashMap<String, @Nullable Object>();
            LocalDate day = found.value().date();
            one.put("text", found.value().text());
            one.put("kind", found.value().kind().name());
            one.put("date", day == null ? null : day.toString());
            evidence(one, found);
            all.add(one);
        }
        json.put("deadlines", all);
    }

    private Map<String, @Nullable Object> unit(Found<UnitMention> unit) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("name", unit.value().name());
        json.put("role", unit.value().role().name());
        json.put("collective", unit.value().collective());
        evidence(json, unit);
        return json;
    }

    private Map<String, @Nullable Object> target(Found<Target> found) {
        Target target = found.value();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("text", target.text());
        json.put("metric", target.metric());
        json.put("comparator", target.comparator().symbol());
        json.put("value", target.value());
        if (target.valueMax() != null) {
            json.put("value_max", target.valueMax());
        }
        json.put("unit", target.unit());
        evidence(json, found);
        return json;
    }

    private Map<String, @Nullable Object> claim(Found<CountClaim> claim) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("text", claim.value().text());
        json.put("value", claim.value().value());
        json.put("what", claim.value().what());
        if (!claim.value().scope().isEmpty()) {
            json.put("scope", String.join("/", claim.value().scope()));
        }
        evidence(json, claim);
        return json;
    }

    private Map<String, @Nullable Object> annex(Found<Header.Annex> annex) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("number", annex.value().number());
        json.put("name", annex.value().name());
        json.put("content_present", annex.value().contentPresent());
        evidence(json, annex);
        return json;
    }

    private Map<String, @Nullable Object> dated(Found<Header.RoleDate> date) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("role", date.value().role().name());
        json.put("date", date.value().date().toString());
        evidence(json, date);
        return json;
    }

    private Map<String, @Nullable Object> quoted(Found<String> fact) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("text", fact.value());
        evidence(json, fact);
        return json;
    }

    private static void evidence(Map<String, @Nullable Object> json, Found<?> fact) {
        json.put("range", pair(fact.range()));
        json.put("rule", fact.rule());
        json.put("confidence", fact.confidence());
    }

    private static List<Integer> pair(Range range) {
        return List.of(range.start(), range.end());
    }

    private static @Nullable String value(@Nullable Found<String> fact) {
        return fact == null ? null : fact.value();
    }
}
