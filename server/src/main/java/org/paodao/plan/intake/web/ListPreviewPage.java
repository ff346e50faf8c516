package org.paodao.plan.intake.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.document.UnitMention;
import org.paodao.document.list.CellProblem;
import org.paodao.document.list.ListField;
import org.paodao.document.list.ListKind;
import org.paodao.organization.Unit;
import org.paodao.plan.intake.ListPreview;
import org.paodao.plan.intake.UnitNames.UnitName;
import org.paodao.ui.Page;
import org.paodao.ui.ProblemWords;
import org.paodao.ui.Ui;
import org.springframework.util.MultiValueMap;

/**
 * A list before it goes into its plan.
 *
 * @param units the organisation's units
 * @param typed what was chosen in the form that was refused
 */
public record ListPreviewPage(ListPreview preview, List<Unit> units, Typed typed) implements Page {

    /**
     * What somebody chose.
     *
     * @param means what each printed name means: {@code new}, {@code collective} or a unit's id; names that nobody settled are
     *     missing
     * @param proposals whether what is proposed holds for those
     */
    public record Typed(
            Map<String, String> means, boolean proposals, boolean remember, boolean dropBad, boolean update) {
        /** Before anything is chosen. */
        static final Typed NOTHING = new Typed(Map.of(), false, false, false, false);

        public Typed {
            means = Map.copyOf(means);
        }

        static Typed of(MultiValueMap<String, String> fields) {
            return new Typed(
                    means(fields),
                    yes(fields, "proposals"),
                    yes(fields, "remember"),
                    yes(fields, "dropBad"),
                    yes(fields, "update"));
        }

        private static boolean yes(MultiValueMap<String, String> fields, String field) {
            return "yes".equals(fields.getFirst(field));
        }

        private static Map<String, String> means(MultiValueMap<String, String> fields) {
            List<String> names = fields.getOrDefault("unitName", List.of());
            List<String> all = fields.getOrDefault("unitMeans", List.of());
            Map<String, String> means = new HashMap<>();
            for (int i = 0; i < Math.min(names.size(), all.size()); i++) {
                if (!all.get(i).isBlank()) {
                    means.put(names.get(i), all.get(i));
                }
            }
            return means;
        }
    }

    /** Whether the file has a column that says this. */
    public boolean has(ListField field) {
        return preview.draft().sheets().stream()
                .anyMatch(sheet -> sheet.column(field).isPresent());
    }

    /** Whether the file has a column that says how often figures come. */
    public boolean hasFrequency() {
        return preview.entries().stream()
                .anyMatch(entry -> !entry.row().howOften().isBlank());
    }

    /** Whether it is a list of indicators, which say more of their figures than an item of a plan holds. */
    public boolean measures() {
        return kind() == ListKind.INDICATORS;
    }

    /** How the item at an address, such as works/3, is called: its kind and number. */
    public String called(String address, boolean chinese) {
        int slash = address.lastIndexOf('/');
        String path = address.substring(0, slash);
        return preview.kinds().stream()
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .map(kind -> kind.nameOfOne(chinese) + " " + address.substring(slash + 1))
                .orElse(address);
    }

    /** Who has to do what a row says, the leading first. */
    public Map<UnitMention.Role, List<String>> units(ListPreview.Entry entry) {
        var units = new EnumMap<UnitMention.Role, List<String>>(UnitMention.Role.class);
        units.put(UnitMention.Role.LEAD, entry.row().leadUnits());
        units.put(UnitMention.Role.RESPONSIBLE, entry.row().responsibleUnits());
        units.put(UnitMention.Role.ASSISTING, entry.row().assistingUnits());
        return units;
    }

    /** Whether the form shows this field, so that a refusal can lead to it. */
    public boolean hasField(@Nullable String field) {
        return ("units".equals(field) && preview.names().unsettled() > 0)
                || ("dropBad".equals(field) && preview.bad() > 0)
                || ("update".equals(field) && preview.held() > 0);
    }

    /** What is wrong with a cell. */
    public String reason(CellProblem problem, Ui ui) {
        return ProblemWords.reason(ui, problem);
    }

    public ListKind kind() {
        return preview.draft().kind();
    }

    public String address() {
        return "/" + preview.plan().address() + "/lists";
    }

    /** Whether this is what was chosen for a name. */
    public boolean chosen(UnitName name, String means) {
        return means.equals(typed.means().get(name.printed()));
    }

    /** Whether a unit was chosen among all; one that is proposed stands further up already. */
    public boolean chosenAmongAll(UnitName name, Unit unit) {
        return chosen(name, unit.id().toString())
                && name.candidates().stream()
                        .noneMatch(candidate -> candidate.unit().id().equals(unit.id()));
    }
}
