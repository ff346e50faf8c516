package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.document.Target;
import org.paodao.plan.ItemFilter;
import org.paodao.testing.DatabaseTest;

/** What is corrected in the review is what the plan says, and who corrected it from what to what stays known. */
@DatabaseTest
class CorrectedImportTest extends ReviewedDistrict {
    private static final String PLAN =
            ImportsTest.PLAN.replace("12月底前开班20个", "12月底前数字经济增加值突破80亿元").replace("，完成5项重点工作", "");

    @Test
    void aCorrectedFigureIsShownWhereverTheTargetIs() throws InterruptedException {
        UUID id = corrected();
        assertThat(reviewed().confirm(id, "year", "2023")).hasStatus(303);
        String shown = "≥85亿元（文件表述：";
        assertThat(reviewed().page("/2023")).contains(shown);
        assertThat(reviewed().page("/2023/export.csv")).contains(shown);
        assertThat(reviewed().page("/2023?kind=outcome", Locale.ENGLISH)).contains("≥ 85亿元 (as printed: ");
    }

    @Test
    void theLogAndTheItemTellWhatWasCorrectedByWhom() throws InterruptedException {
        UUID id = corrected();
        ImportRevision revision = imports.history(user, id).stream()
                .filter(one -> one.edit().equals("rewrite"))
                .findFirst()
                .orElseThrow();
        assertThat(revision.changes())
                .extracting(change -> change.field().name())
                .containsExactly("LEAD", "ASSISTING", "TARGET");
        String log = reviewed().page("/imports/" + id + "?panel=history");
        assertThat(log).containsPattern("<del>[^<]*80亿元）</del>").containsPattern("<ins>[^<]*≥85亿元）</ins>");
        assertThat(log).contains("<del>区教育局</del>", "<ins>区示例新局</ins>");

        assertThat(reviewed().confirm(id, "year", "2023")).hasStatus(303);
        String address = lists.items(user, lists.head(user, "2023", null), ItemFilter.NONE).stream()
                .filter(item -> item.title().contains("夜校"))
                .findFirst()
                .orElseThrow()
                .address();
        String history = reviewed().page("/2023/" + address);
        history = history.substring(history.indexOf("id=\"history\""));
        assertThat(history).contains("导入核对时修改", "区示例新局", "≥85亿元", user.displayName());
    }

    private UUID corrected() throws InterruptedException {
        UUID id = reviewed().settled(PLAN);
        ReviewItem item = reviewed().item(id, "夜校");
        var fields =
                new ArrayList<>(List.of("item", item.id(), "title", item.title().value(), "kind", "标志性成果"));
        fields.addAll(List.of("unitId", "", "unitName", "区示例新局", "unitRole", "LEAD"));
        item.deadlines()
                .forEach(fact -> fields.addAll(List.of(
                        "deadlineId", fact.id(),
                        "deadlineText", fact.value().text(),
                        "deadlineKind", fact.value().kind().name(),
                        "deadlineDate", String.valueOf(fact.value().date()),
                        "deadlineMain", fact.value().main() ? "yes" : "no")));
        ReviewFact<Target> target = item.targets().getFirst();
        assertThat(target.value().value()).hasToString("80");
        fields.addAll(List.of(
                "targetId", target.id(),
                "targetMetric", target.value().metric(),
                "targetComparator", "AT_LEAST",
                "targetValue", "85",
                "targetValueMax", "",
                "targetUnit", "亿元",
                "targetStriving", "no",
                "targetText", target.value().text()));
        assertThat(reviewed().edit(id, "rewrite", fields.toArray(new String[0])))
                .hasStatusOk();
        var names = UnitNames.of(imports.draft(user, id).review(), UnitMatcher.of(organization.units(user)));
        imports.change(user, id, imports.line(user, id).version(), new ReviewEdit.DecideUnits(names.proposals(true)));
        return id;
    }
}
