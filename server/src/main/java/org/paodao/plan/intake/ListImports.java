package org.paodao.plan.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.document.DocumentReader;
import org.paodao.document.Unreadable;
import org.paodao.document.extract.Extraction;
import org.paodao.document.list.ListDraft;
import org.paodao.document.list.ListKind;
import org.paodao.document.list.ListReader;
import org.paodao.document.list.ListRow;
import org.paodao.files.Files;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.UnreadableTable;
import org.paodao.organization.Organization;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.NewItems;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.PlanView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings annex lists into a plan: first a preview, then all rows or none. The file is kept; preview and import read it
 * again, so that nothing lies between them that could be lost or grow old.
 */
@Service
public class ListImports {
    private final Files files;
    private final Organization organization;
    private final PlanLists lists;
    private final ListPublication publication;
    private final Confirmation confirmation;

    ListImports(
            Files files,
            Organization organization,
            PlanLists lists,
            ListPublication publication,
            Confirmation confirmation) {
        this.files = files;
        this.organization = organization;
        this.lists = lists;
        this.publication = publication;
        this.confirmation = confirmation;
    }

    /**
     * Keeps a list file.
     *
     * @throws Refusal at the field {@code file} when it cannot be read as a list
     */
    @Transactional
    public UUID store(CurrentUser user, String plan, ListKind kind, Upload upload) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        lists.head(user, plan, null);
        StoredFile file = files.store(
                user, Permission.PLAN_IMPORT, new Files.Upload(upload.name(), upload.mediaType(), upload.content()));
        read(upload.content(), upload.name(), kind);
        return file.id();
    }

    /** What importing a kept file would do. */
    @Transactional(readOnly = true)
    public ListPreview preview(CurrentUser user, String plan, UUID file, ListKind kind) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        return preview(user, lists.view(user, plan, null, ItemFilter.NONE), file, kind);
    }

    /**
     * What importing a kept file would do now, and what of that is different from an earlier preview.
     *
     * @param seenVersion the plan's version which that preview showed
     */
    @Transactional(readOnly = true)
    public ListPreview preview(CurrentUser user, String plan, UUID file, ListKind kind, int seenVersion) {
        ListPreview now = preview(user, plan, file, kind);
        if (seenVersion < 1 || seenVersion >= now.plan().currentVersion()) {
            return now;
        }
        PlanView seen = lists.view(user, plan, seenVersion, ItemFilter.NONE);
        ListPreview before = preview(user, seen, file, kind);
        return now.with(ListChanges.between(before, now, lists.after(user, plan, seenVersion)));
    }

    private ListPreview preview(CurrentUser user, PlanView plan, UUID file, ListKind kind) {
        StoredFile stored = files.file(user, file);
        ListDraft draft = read(files.content(user, file), stored.name(), kind);
        var entries = new ListEntries(draft, plan);
        List<ListPreview.Entry> all = entries.all();
        List<ListPreview.Entry> possible =
                all.stream().filter(entry -> !entry.bad()).toList();
        UnitNames names = names(user, possible, Map.of());
        return new ListPreview(plan.head(), file, stored.name(), plan.kinds(), entries.draft(), all, names, null);
    }

    /** The units of those rows only that can go in: a name that only other rows bear needs no decision and makes no unit. */
    private UnitNames names(CurrentUser user, List<ListPreview.Entry> entries, Map<String, UnitDecision> decisions) {
        List<ListRow> rows = entries.stream().map(ListPreview.Entry::row).toList();
        return UnitNames.of(ListUnits.mentions(rows), decisions, UnitMatcher.of(organization.units(user)));
    }

    /**
     * Imports a kept file as the plan's next version. Asked again with the same choice, as by a double click, it returns the
     * version that was made.
     *
     * @throws Refusal when the plan has changed since the preview, a bad row is neither mended nor dropped, or a unit is not settled; then nothing is imported
     */
    @Transactional
    public PlanRef apply(CurrentUser user, String plan, UUID file, ListKind kind, ListPreview.Choice choice) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        UUID id = lists.head(user, plan, null).id();
        String request = choice.requestKey(file, kind);
        return publication.made(user, id, request).orElseGet(() -> {
            PlanView view = lists.view(user, plan, null, ItemFilter.NONE);
            if (view.head().currentVersion() != choice.seenVersion()) {
                throw Refusal.conflict(
                        "planimport.list-plan-changed", view.head().currentVersion());
            }
            ListPreview preview = preview(user, view, file, kind);
            List<ListPreview.Entry> entries = chosen(preview, choice);
            Map<String, UUID> units = confirmation.settle(user, names(user, entries, choice.decisions()));
            ListContent.Read read = document(user, file, preview);
            var content = new ListContent(
                            view, confirmation.vocabulary(user, view.head().year()), units)
                    .of(kind, entries, read);
            files.publish(user, file);
            var items = new NewItems(request, preview.name(), content);
            return publication.publish(user, view, items, read.beginning());
        });
    }

    private static List<ListPreview.Entry> chosen(ListPreview preview, ListPreview.Choice choice) {
        if (preview.unusable()) {
            throw Refusal.invalid("file", "planimport.list-unusable");
        }
        if (preview.bad() > 0 && !choice.dropBad()) {
            throw Refusal.invalid("dropBad", "planimport.list-bad", preview.bad());
        }
        List<ListPreview.Entry> entries = preview.entries().stream()
                .filter(entry -> !entry.bad() && (choice.update() || entry.held() == null))
                .toList();
        if (entries.isEmpty()) {
            throw Refusal.invalid("update", "planimport.list-nothing");
        }
        return entries;
    }

    /** The same file read as a document: it knows deadlines and targets, and where each entry stands. */
    private ListContent.Read document(CurrentUser user, UUID file, ListPreview preview) {
        try {
            byte[] content = files.content(user, file);
            var draft = DocumentReader.plain().read(content, preview.name());
            var sheets = Extraction.sheets(content, preview.name());
            return new ListContent.Read(
                    draft, preview.name(), file, sheets, preview.draft().rows());
        } catch (Unreadable why) {
            throw UnreadableTable.refusal(why);
        }
    }

    private static ListDraft read(byte[] content, String name, ListKind kind) {
        try {
            return ListReader.read(content, name, kind);
        } catch (Unreadable why) {
            throw UnreadableTable.refusal(why);
        }
    }
}
