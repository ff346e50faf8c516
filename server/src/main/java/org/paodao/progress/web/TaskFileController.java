package org.paodao.progress.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLine;
import org.paodao.plan.PlanLists;
import org.paodao.progress.sheet.Layout;
import org.paodao.progress.sheet.TaskFiles;
import org.paodao.ui.Download;
import org.paodao.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/** Task lists to and from Excel files. */
@Controller
@RequestMapping("/tasks")
class TaskFileController {
    private final TaskFiles files;
    private final PlanLists plans;
    private final Organization organization;

    TaskFileController(TaskFiles files, PlanLists plans, Organization organization) {
        this.files = files;
        this.plans = plans;
        this.organization = organization;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> export(
            CurrentUser user,
            TaskQuery query,
            @RequestParam(defaultValue = "") String layout,
            @RequestParam(defaultValue = "1") int quarter) {
        Layout chosen = Arrays.stream(Layout.values())
                .filter(one -> one.word().equals(layout))
                .findFirst()
                .orElse(Layout.LIANDU);
        if (quarter < 1 || quarter > 4) {
            throw Refusal.invalid("quarter", "progress.quarter");
        }
        PlanHead head = plans.head(user, address(user, query.plan()), null);
        String title = head.year() + "年任务清单";
        UUID unit = Optional.of(TaskQuery.get(query.unit()))
                .filter(name -> !name.isEmpty())
                .map(name -> organization.named(user, name).map(Unit::id).orElse(new UUID(0, 0)))
                .orElse(null);
        byte[] content =
                files.export(user, head.address(), query.filter(unit), new TaskFiles.Form(chosen, quarter, title));
        return Download.of(title + ".xlsx", Download.EXCEL, content);
    }

    private String address(CurrentUser user, @Nullable String plan) {
        return TaskQuery.get(plan).isEmpty()
                ? plans.plans(user).stream().map(PlanLine::address).findFirst().orElse("")
                : TaskQuery.get(plan);
    }

    @Needs(Permission.TASK_DRAFT)
    @GetMapping("/import")
    TaskFilePage choose(
            CurrentUser user,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String item) {
        return new TaskFilePage(plans.plans(user), address(user, plan), item, null, "");
    }

    @Needs(Permission.TASK_DRAFT)
    @PostMapping("/import")
    Page store(
            CurrentUser user,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String item)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        List<PlanLine> all = plans.plans(user);
        return Page.orAgain(
                () -> Page.redirect(UriComponentsBuilder.fromPath("/tasks/import/" + files.store(user, name, content))
                        .queryParam("plan", plan)
                        .queryParam("item", item)
                        .encode()
                        .build()
                        .toUriString()),
                () -> new TaskFilePage(all, plan, item, null, ""));
    }

    @Needs(Permission.TASK_DRAFT)
    @GetMapping("/import/{file}")
    TaskFilePage preview(
            CurrentUser user,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String item) {
        return page(user, file, new Asked(plan, item, ""));
    }

    private TaskFilePage page(CurrentUser user, UUID file, Asked asked) {
        return new TaskFilePage(
                List.of(),
                asked.plan(),
                asked.item(),
                files.preview(user, asked.plan(), file, asked.item()),
                asked.reason());
    }

    @Needs(Permission.TASK_DRAFT)
    @PostMapping("/import/{file}")
    Page apply(
            CurrentUser user,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String reason) {
        var asked = new Asked(plan, item, reason);
        return Page.orAgain(
                () -> taken(plan, files.apply(user, plan, file, new TaskFiles.Taking(item, reason))),
                () -> page(user, file, asked));
    }

    /** A file that was taken in already changes nothing any more, and the reader is told so. */
    private static Page taken(String plan, int lists) {
        Page page = Page.redirect("/tasks?plan=" + plan);
        return lists == 0 ? page.saying("progress.file.same") : page.saying("progress.file.taken", lists);
    }

    private record Asked(String plan, String item, String reason) {}
}
