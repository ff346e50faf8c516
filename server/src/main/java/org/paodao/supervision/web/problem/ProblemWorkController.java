package org.paodao.supervision.web.problem;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.problem.LikeCases;
import org.paodao.supervision.problem.ProblemFiles;
import org.paodao.supervision.problem.Rectifications;
import org.paodao.supervision.problem.Verifications;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What units do on the page of a problem: the responsible one, the one that verifies, those that look for like cases. */
@Controller
@RequestMapping("/problems/{id}")
class ProblemWorkController {
    private final ProblemPages pages;
    private final Rectifications work;
    private final Verifications verifying;
    private final LikeCases likes;
    private final ProblemFiles files;

    ProblemWorkController(
            ProblemPages pages, Rectifications work, Verifications verifying, LikeCases likes, ProblemFiles files) {
        this.pages = pages;
        this.work = work;
        this.verifying = verifying;
        this.likes = likes;
        this.files = files;
    }

    @Needs(Permission.PROBLEM_RECTIFY)
    @PostMapping("/measures")
    Page propose(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        pages.seen(user, id);
        var fields = new ProblemFields(typed);
        if (!fields.get("more").isEmpty()) {
            return pages.page(user, id, fields.again());
        }
        return Page.orAgain(
                () -> {
                    work.propose(user, id, fields.seen(), fields.measures());
                    return Page.redirect("/problems/" + id).saying("supervisionproblem.said.propose");
                },
                () -> pages.page(user, id, fields.again()));
    }

    @Needs(Permission.PROBLEM_RECTIFY)
    @PostMapping("/progress")
    Page note(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        pages.seen(user, id);
        var fields = new ProblemFields(typed);
        return Page.orAgain(
                () -> {
                    boolean attached = file != null && !file.isEmpty();
                    if (file != null && attached) {
                        files.attach(user, id, upload(file));
                    }
                    if (!attached
                            || !fields.get("words").isEmpty()
                            || !fields.done().isEmpty()) {
                        work.note(user, id, fields.seen(), fields.get("words"), fields.done());
                    }
                    return Page.redirect("/problems/" + id).saying("supervisionproblem.said.note");
                },
                () -> pages.page(user, id, fields.again()));
    }

    private static Files.Upload upload(MultipartFile file) {
        try {
            return new Files.Upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), "", file.getBytes());
        } catch (IOException broken) {
            throw Refusal.invalid("file", "supervisionproblem.file-empty");
        }
    }

    @Needs(Permission.PROBLEM_RECTIFY)
    @PostMapping("/application")
    Page apply(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        pages.seen(user, id);
        var fields = new ProblemFields(typed);
        return Page.orAgain(
                () -> {
                    work.apply(user, id, fields.seen(), fields.answers());
                    return Page.redirect("/problems/" + id).saying("supervisionproblem.said.apply");
                },
                () -> pages.page(user, id, fields.again()));
    }

    @Needs(Permission.PROBLEM_VERIFY)
    @PostMapping("/verification")
    Page verify(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        pages.seen(user, id);
        var fields = new ProblemFields(typed);
        return Page.orAgain(
                () -> {
                    boolean accepted = fields.get("step").equals("accept");
                    if (accepted) {
                        verifying.accept(user, id, fields.seen(), fields.get("words"), fields.get("reinspection"));
                    } else {
                        verifying.refuse(user, id, fields.seen(), fields.reasons());
                    }
                    return Page.redirect("/problems/" + id)
                            .saying("supervisionproblem.said." + (accepted ? "accept" : "refuse"));
                },
                () -> pages.page(user, id, fields.again()));
    }

    @Needs(Permission.PROBLEM_RECTIFY)
    @PostMapping("/likes/answer")
    Page answer(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        pages.seen(user, id);
        var fields = new ProblemFields(typed);
        return Page.orAgain(
                () -> {
                    UUID unit = Objects.requireNonNullElse(fields.id("unit"), id);
                    likes.answer(user, id, unit, fields.answer(), fields.get("likeWords"));
                    return Page.redirect("/problems/" + id).saying("supervisionproblem.said.like");
                },
                () -> pages.page(user, id, fields.again()));
    }
}
