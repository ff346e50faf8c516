package org.paodao.progress.report.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.progress.claim.Claims;
import org.paodao.progress.claim.Finding;
import org.paodao.progress.report.EvidenceFiles;
import org.paodao.progress.report.Known;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.ReportLists;
import org.paodao.progress.report.ReportPrefilling;
import org.paodao.progress.report.ReportView;
import org.paodao.progress.report.Reports;
import org.paodao.progress.report.Seen;
import org.paodao.ui.Download;
import org.paodao.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The form in which a report is written: it keeps itself while one types, and is sent when it is complete. */
@Controller
@RequestMapping("/tasks/reports/{round}/{item}")
class ReportFormController {
    /** A form that keeps itself every second or two is told this often what would be noticed in it. */
    private static final int HINTS_EVERY = 4;

    private final ReportLists lists;
    private final Reports reports;
    private final ReportPrefilling prefilling;
    private final EvidenceFiles files;
    private final Claims claims;

    ReportFormController(
            ReportLists lists, Reports reports, ReportPrefilling prefilling, EvidenceFiles files, Claims claims) {
        this.lists = lists;
        this.reports = reports;
        this.prefilling = prefilling;
        this.files = files;
        this.claims = claims;
    }

    @Needs(Permission.REPORT_WRITE)
    @GetMapping("/draft")
    ReportFormPage form(CurrentUser user, @PathVariable UUID round, @PathVariable UUID item) {
        var place = new Place(round, item);
        ReportView view = lists.one(user, place);
        List<ReportContent.Evidence> held = files.of(user, view);
        Known known = prefilling.known(user, place);
        ReportContent content = view.report().content();
        ReportForm form = ReportForm.of(
                content == null ? known.prefilled() : content,
                view.units(),
                new Seen(view.report().version(), Ids.next(), 1));
        return new ReportFormPage(
                view, form, known, held, null, hints(user, view, view.report().content()));
    }

    @Needs(Permission.REPORT_WRITE)
    @PostMapping("/draft")
    Page save(
            CurrentUser user,
            @PathVariable UUID round,
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var place = new Place(round, item);
        var form = new ReportForm(typed.toSingleValueMap(), typed.getOrDefault("keep", List.of()));
        String act = form.get("act");
        if (act.equals("autosave")) {
            // What is known stands in the form already; the answer says only whether it was kept.
            return Page.orAgain(
                    () -> kept(user, lists.one(user, place), form).saved(),
                    () -> again(user, place, form, Known.NOTHING).saved());
        }
        Files.Upload upload = file == null || file.isEmpty()
                ? null
                : new Files.Upload(
                        Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                        "application/octet-stream",
                        file.getBytes());
        return Page.orAgain(
                () -> take(user, place, form, upload), () -> again(user, place, form, prefilling.known(user, place)));
    }

    private Page take(CurrentUser user, Place place, ReportForm typed, Files.@Nullable Upload upload) {
        ReportForm form = typed;
        if (upload != null) {
            UUID file = Objects.requireNonNull(files.attach(user, place, upload).file());
            form = typed.keeping(file.toString());
        }
        switch (typed.get("act")) {
            case "send" -> reports.send(user, place, content(user, lists.one(user, place), form), form.seen());
            case "attach" -> {
                int version = keep(user, place, form);
                return after(user, place, form, version, prefilling.known(user, place));
            }
            default -> keep(user, place, form);
        }
        ReportView view = lists.one(user, place);
        return typed.get("act").equals("send")
                ? Page.redirect("/tasks/reports?plan=" + view.planAddress() + "#round-" + place.round())
                        .saying("progressreport.said.submit")
                : Page.redirect(ReportWords.address(place)).saying("progressreport.said.draft");
    }

    private int keep(CurrentUser user, Place place, ReportForm form) {
        return reports.put(user, place, content(user, lists.one(user, place), form), form.seen());
    }

    private ReportContent content(CurrentUser user, ReportView view, ReportForm form) {
        return new ReportFormReading(form, view.units(), files.of(user, view)).content();
    }

    /** What is said of a form that kept itself: not what is known and held beside it, which stands in the form already. */
    private ReportFormPage kept(CurrentUser user, ReportView view, ReportForm form) {
        ReportContent content = content(user, view, form);
        int version = reports.put(user, view.place(), content, form.seen());
        @Nullable
        List<Finding> hints = form.seen().step() % HINTS_EVERY == HINTS_EVERY / 2 ? hints(user, view, content) : null;
        return new ReportFormPage(view, next(form, version), Known.NOTHING, List.of(), null, hints);
    }

    /** The form after it was kept, to go on. */
    private ReportFormPage after(CurrentUser user, Place place, ReportForm form, int version, Known known) {
        ReportView view = lists.one(user, place);
        return new ReportFormPage(
                view,
                next(form, version),
                known,
                files.of(user, view),
                null,
                hints(user, view, view.report().content()));
    }

    private static ReportForm next(ReportForm form, int version) {
        Seen seen = form.seen();
        return form.seeing(new Seen(version, seen.editor(), seen.step() + 1));
    }

    /** What would be noticed in it. */
    private List<Finding> hints(CurrentUser user, ReportView view, @Nullable ReportContent content) {
        return content == null ? List.of() : claims.hints(user, view, content);
    }

    /** The form with what was typed; where somebody else changed the report, with what that says, so that saving again is a choice. */
    private ReportFormPage again(CurrentUser user, Place place, ReportForm form, Known known) {
        ReportView view = lists.one(user, place);
        Seen seen = form.seen();
        boolean changed = view.report().version() != seen.version()
                && !Objects.equals(view.report().editor(), seen.editor());
        int version = changed || seen.version() == view.report().version()
                ? view.report().version()
                : seen.version();
        return new ReportFormPage(
                view,
                next(form, version),
                known,
                files.of(user, view),
                changed ? view.report().content() : null,
                hints(user, view, view.report().content()));
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/files/{file}")
    ResponseEntity<byte[]> file(
            CurrentUser user, @PathVariable UUID round, @PathVariable UUID item, @PathVariable UUID file) {
        return download(files.content(user, new Place(round, item), file));
    }

    static ResponseEntity<byte[]> download(EvidenceFiles.Content content) {
        return Download.asItCame(content.name(), content.content());
    }
}
