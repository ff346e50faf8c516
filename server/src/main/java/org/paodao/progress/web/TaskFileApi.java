package org.paodao.progress.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.progress.sheet.FilePreview;
import org.paodao.progress.sheet.TaskFiles;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of task lists for other programs: kept, looked at, taken in as drafts. */
@RestController
@RequestMapping("/api/v1/tasks/files")
@Tag(name = "tasks")
class TaskFileApi {
    private final TaskFiles files;

    TaskFileApi(TaskFiles files) {
        this.files = files;
    }

    @Needs(Permission.TASK_DRAFT)
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "Keep a file; nothing is taken in yet")
    Kept store(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(defaultValue = "") String name,
            @RequestBody byte[] content) {
        return new Kept(files.store(user, name, content));
    }

    @Needs(Permission.TASK_DRAFT)
    @GetMapping("/{file}")
    @Operation(summary = "What taking in a file would do, with every cell that stands in the way")
    FilePreview preview(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String item) {
        return files.preview(user, plan, file, item);
    }

    @Needs(Permission.TASK_DRAFT)
    @PostMapping("/{file}")
    @Operation(summary = "Take a file into drafts: all of it or nothing; twice, and the second time changes nothing")
    Taken apply(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID file, @RequestBody Wish wish) {
        String plan = wish.plan() == null ? "" : wish.plan();
        var taking = new TaskFiles.Taking(
                wish.item() == null ? "" : wish.item(), wish.reason() == null ? "" : wish.reason());
        return new Taken(files.apply(user, plan, file, taking));
    }

    /** A kept file. */
    record Kept(UUID file) {}

    /**
     * How a file is to be taken in.
     *
     * @param item code, title or address of the item where a row does not say; empty for none
     * @param reason why agreed lists are to be changed
     */
    record Wish(
            @Nullable String plan,
            @Nullable String item,
            @Nullable String reason) {}

    /** How many lists are drafted. */
    record Taken(int drafts) {}
}
