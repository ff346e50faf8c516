package org.paodao.progress.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.progress.Draft;
import org.paodao.progress.ManyDrafts;
import org.paodao.progress.PlanTasks;
import org.paodao.progress.TaskFilter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Task lists to and from Excel files, in the columns of the place that the reader is used to. What a file tells becomes drafts: all of it or nothing. */
@Service
public class TaskFiles {
    private final Files files;
    private final SheetSource source;
    private final ManyDrafts drafts;
    private final FileMatching matching;
    private final Audit audit;

    TaskFiles(Files files, SheetSource source, ManyDrafts drafts, FileMatching matching, Audit audit) {
        this.files = files;
        this.source = source;
        this.drafts = drafts;
        this.matching = matching;
        this.audit = audit;
    }

    /** Writes lists of a plan into an Excel file; always whole lists, so that the file can be taken in again. */
    @Transactional
    public byte[] export(CurrentUser user, String plan, TaskFilter filter, Form form) {
        PlanTasks shown = source.lists().of(user, plan, filter);
        audit.event(
                user,
                Change.event(
                        "progress.exported",
                        "plan.plan",
                        shown.head().id(),
                        Map.of("items", shown.lines().size())));
        PlanTasks whole = source.lists().of(user, plan, TaskFilter.NONE);
        var names =
                new ItemNames(whole.lines().stream().map(PlanTasks.Line::place).toList());
        var reports = source.reports().all(user.jurisdiction(), shown.head().id());
        return new SheetWriting(form.layout(), form.quarter(), shown, names, reports).write(form.title());
    }

    /** Keeps a file and looks whether it can be read. */
    @Transactional
    public UUID store(CurrentUser user, String name, byte[] content) {
        Permissions.require(user, Permission.TASK_DRAFT);
        SheetReading.read(name, content);
        return files.store(user, name, "application/octet-stream", content).id();
    }

    /**
     * What taking in a kept file would do; nothing is written.
     *
     * @param item address of the item whose tasks they are where a row does not say; empty for none
     */
    @Transactional(readOnly = true)
    public FilePreview preview(CurrentUser user, String plan, UUID file, String item) {
        Permissions.require(user, Permission.TASK_DRAFT);
        String name = files.file(user, file).name();
        SheetReading.Read read = SheetReading.read(name, files.content(user, file));
        return matching.match(
                user, source.lists().of(user, plan, TaskFilter.NONE), new FileMatching.Came(file, name, read, item));
    }

    /**
     * Takes a kept file into drafts; lists of which it says what stands already are left as they are. Taken in twice it is taken in once.
     *
     * @return how many lists are drafted by it; none when it was taken in already
     */
    @Transactional
    public int apply(CurrentUser user, String plan, UUID file, Taking taking) {
        Permissions.require(user, Permission.TASK_DRAFT);
        drafts.hold(user, plan);
        FilePreview preview = preview(user, plan, file, taking.item());
        preview.check();
        Map<UUID, Draft> wanted = new LinkedHashMap<>();
        preview.changed().forEach(list -> wanted.put(list.place().item(), new Draft(list.tasks(), taking.reason())));
        drafts.put(user, plan, wanted);
        return wanted.size();
    }

    /** The layouts there are. */
    public static List<Layout> layouts() {
        return List.of(Layout.values());
    }

    /**
     * How a file is to look.
     *
     * @param quarter whose goal a layout with one goal shows, from 1
     * @param title on top of it
     */
    public record Form(Layout layout, int quarter, String title) {}

    /**
     * How a file is to be taken in.
     *
     * @param item address of the item whose tasks they are where a row does not say; empty for none
     * @param reason why agreed lists are to be changed; may be empty when none is
     */
    public record Taking(String item, String reason) {}
}
