package org.paodao.supervision.web.paper;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.paper.PaperKind;
import org.paodao.supervision.paper.PaperTemplates;
import org.paodao.supervision.paper.PaperUpload;
import org.paodao.supervision.paper.Remark;
import org.paodao.ui.Download;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The pages on which templates of papers are looked at and replaced. */
@Controller
@RequestMapping("/matters/papers")
class PaperController {
    private final PaperTemplates templates;

    PaperController(PaperTemplates templates) {
        this.templates = templates;
    }

    @Needs(Permission.MATTER_MANAGE)
    @GetMapping
    PapersPage all(CurrentUser user) {
        return new PapersPage(templates.kept(user));
    }

    @Needs(Permission.MATTER_MANAGE)
    @GetMapping("/{kind}")
    PaperPage one(CurrentUser user, @PathVariable String kind) {
        return page(user, kind(kind), Map.of());
    }

    @Needs(Permission.MATTER_MANAGE)
    @PostMapping("/{kind}")
    Page upload(
            CurrentUser user, @PathVariable String kind, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        PaperKind wanted = kind(kind);
        var upload = new Files.Upload(
                file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                Download.WORD.toString(),
                file == null ? new byte[0] : file.getBytes());
        return Page.orAgain(
                () -> {
                    templates.upload(user, wanted, upload);
                    return back(wanted).saying("supervisionpaper.said.uploaded");
                },
                () -> page(user, wanted, Map.of()));
    }

    @Needs(Permission.MATTER_MANAGE)
    @PostMapping("/{kind}/waiting")
    Page decide(CurrentUser user, @PathVariable String kind, Decision decision) {
        PaperKind wanted = kind(kind);
        var seen = new PaperUpload(wanted, decision.seen(), "", Instant.EPOCH, "");
        return Page.orAgain(
                () -> {
                    if (get(decision.act()).equals("discard")) {
                        templates.discard(user, seen);
                        return back(wanted).saying("supervisionpaper.said.discarded");
                    }
                    int version = templates.publish(user, seen, get(decision.requestKey()), get(decision.reason()));
                    return back(wanted).saying("supervisionpaper.said.published", version);
                },
                () -> page(user, wanted, Map.of("reason", get(decision.reason()))));
    }

    @Needs(Permission.MATTER_MANAGE)
    @PostMapping("/{kind}/shipped")
    Page restore(
            CurrentUser user,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String requestKey,
            @RequestParam(defaultValue = "") String back) {
        PaperKind wanted = kind(kind);
        return Page.orAgain(
                () -> {
                    templates.restore(user, wanted, requestKey, back);
                    return back(wanted).saying("supervisionpaper.said.restored");
                },
                () -> page(user, wanted, Map.of("back", back)));
    }

    private PaperPage page(CurrentUser user, PaperKind kind, Map<String, String> typed) {
        PaperTemplates.Kept kept = templates.kept(user).of(kind);
        List<Remark> remarks = kept.waiting().isEmpty() ? List.of() : templates.remarks(user, kind);
        return new PaperPage(kind, kept, remarks, Ids.next().toString(), typed);
    }

    private static Page back(PaperKind kind) {
        return Page.redirect("/matters/papers/" + kind.word());
    }

    static PaperKind kind(String word) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("supervisionpaper.unknown"));
    }

    private static String get(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What is done with an upload; every part may be missing. */
    record Decision(
            @Nullable String act,
            @Nullable String file,
            @Nullable String requestKey,
            @Nullable String reason) {
        /** The upload that was seen; nobody's when it is no id. */
        UUID seen() {
            return Objects.requireNonNullElse(Ids.read(get(file)), new UUID(0, 0));
        }
    }
}
