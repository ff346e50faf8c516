package org.paodao.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paodao.document.UnitMention;
import org.paodao.document.list.ListKind;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLine;
import org.paodao.plan.PlanLists;
import org.paodao.plan.intake.GuaranteePoints;
import org.paodao.plan.intake.ImportDraft;
import org.paodao.plan.intake.ImportLine;
import org.paodao.plan.intake.ImportState;
import org.paodao.plan.intake.Imports;
import org.paodao.plan.intake.ListImports;
import org.paodao.plan.intake.ListPreview;
import org.paodao.plan.intake.ReviewEdit;
import org.paodao.plan.intake.ReviewFact;
import org.paodao.plan.intake.ReviewItem;
import org.paodao.plan.intake.UnitMatcher;
import org.paodao.plan.intake.UnitNames;
import org.paodao.plan.intake.Upload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

/**
 * Loads the sample document and its lists the way a user imports them: the file is read, units are settled as proposed, the
 * draft is confirmed, then each list makes the plan's next version. What is there already is not loaded again.
 */
final class DemoPlan {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPlan.class);
    private static final String DOCUMENT = "liandu-2023-work-points.txt";
    private static final List<ListKind> LISTS =
            List.of(ListKind.OUTCOMES, ListKind.WORKS, ListKind.REFORMS, ListKind.INDICATORS);
    /** Who leads what guarantees the plan. */
    private static final Map<String, String> LEADS =
            Map.of("压实责任链条", "区委社建委", "健全推进机制", "区发改局", "从严督查考评", "区委办公室", "做好总结宣传", "区委宣传部");

    private static final int MINUTES = 5;
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})年");

    private final CurrentUser office;
    private final Organization organization;
    private final PlanLists plans;
    private final Imports imports;
    private final ListImports lists;

    DemoPlan(CurrentUser office, Organization organization, PlanLists plans, Imports imports, ListImports lists) {
        this.office = office;
        this.organization = organization;
        this.plans = plans;
        this.imports = imports;
        this.lists = lists;
    }

    /** Loads what is missing. */
    void load() throws InterruptedException {
        units();
        Optional<PlanLine> sample = sample(plans.plans(office));
        lists(sample.isPresent() ? sample.get().address() : document());
    }

    /** The sample plan: the first that was made, whatever plans a user made after it. */
    static Optional<PlanLine> sample(List<PlanLine> plans) {
        return plans.stream().min(Comparator.comparing(PlanLine::id));
    }

    private void units() {
        String[] lines = text("units.csv").split("\r?\n");
        int made = 0;
        for (int line = 1; line < lines.length; line++) {
            String[] cells = lines[line].split(",", -1);
            if (cells.length >= 5 && organization.named(office, cells[0]).isEmpty()) {
                organization.create(office, unit(cells));
                made++;
            }
        }
        LOG.info("Demo: {} units made.", made);
    }

    private static NewUnit unit(String[] cells) {
        List<String> aliases = cells[3].isBlank() ? List.of() : List.of(cells[3].split("、"));
        return new NewUnit(
                cells[0],
                cells[1].isBlank() ? null : cells[1],
                cells[2],
                cells[4].isBlank() ? null : cells[4],
                aliases.stream().filter(alias -> !alias.equals(cells[0])).toList());
    }

    private String document() throws InterruptedException {
        UUID id = imports.start(office, Upload.file(DOCUMENT, "text/plain;charset=UTF-8", bytes(DOCUMENT)));
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (imports.line(office, id).state() == ImportState.READING && System.nanoTime() < until) {
            Thread.sleep(100);
        }
        ImportDraft draft = guarantees(imports.draft(office, id));
        var names = UnitNames.of(draft.review(), UnitMatcher.of(organization.units(office)));
        if (names.unsettled() > 0) {
            var settled = new ReviewEdit.DecideUnits(names.proposals(true));
            draft = change(draft, settled);
        }
        var plan = imports.confirm(office, id, draft.line().version(), year(draft.text()));
        LOG.info("Demo: {} became the plan /{}.", DOCUMENT, plan.address());
        return plan.address();
    }

    /** The points of the part 保障措施 name no unit: each gets one as a person would give it, made up and marked so. */
    private ImportDraft guarantees(ImportDraft draft) {
        for (String heading : GuaranteePoints.offered(draft.review())) {
            draft = change(draft, new ReviewEdit.TakeGuarantees(heading));
        }
        for (ReviewItem item : draft.review().kept()) {
            ReviewFact<String> kind = item.kind();
            String lead = LEADS.get(item.title().value());
            if (kind != null && kind.value().equals(GuaranteePoints.KIND) && lead != null) {
                var unit = new ReviewEdit.Line<>((String) null, new UnitMention(lead, UnitMention.Role.LEAD, false));
                draft = change(
                        draft,
                        new ReviewEdit.Rewrite(
                                item.id(),
                                item.title().value() + "（示例）",
                                kind.value(),
                                null,
                                List.of(unit),
                                List.of(),
                                List.of(),
                                List.of()));
            }
        }
        return draft;
    }

    private ImportDraft change(ImportDraft draft, ReviewEdit edit) {
        ImportLine line = draft.line();
        return imports.change(office, line.id(), line.version(), edit).draft();
    }

    /** Each list makes one version after the first, so the version says which are in. */
    private void lists(String address) {
        PlanHead head = plans.head(office, address, null);
        for (int list = Math.max(0, head.currentVersion() - 1); list < LISTS.size(); list++) {
            String name = "lists/" + LISTS.get(list).name().toLowerCase(java.util.Locale.ROOT) + ".csv";
            LOG.info("Demo: {} made version {}.", name, list(address, name, LISTS.get(list)));
        }
    }

    private int list(String address, String name, ListKind kind) {
        UUID file = lists.store(office, address, kind, Upload.file(name, "text/csv;charset=UTF-8", bytes(name)));
        ListPreview preview = lists.preview(office, address, file, kind);
        var units = preview.names().proposals(true);
        var choice = new ListPreview.Choice(preview.plan().currentVersion(), false, true, units);
        return lists.apply(office, address, file, kind, choice).version();
    }

    private static int year(String text) {
        Matcher year = YEAR.matcher(text);
        if (!year.find()) {
            throw new IllegalStateException("The sample document names no year.");
        }
        return Integer.parseInt(year.group(1));
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).replace("\ufeff", "");
    }

    private static byte[] bytes(String name) {
        try {
            return new ClassPathResource("samples/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
