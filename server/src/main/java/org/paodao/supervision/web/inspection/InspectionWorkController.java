package org.paodao.supervision.web.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.clock.Urgency;
import org.paodao.supervision.inspection.Check;
import org.paodao.supervision.inspection.InspectionFiles;
import org.paodao.supervision.inspection.InspectionFindings;
import org.paodao.supervision.inspection.InspectionSamples;
import org.paodao.supervision.inspection.Inspections;
import org.paodao.supervision.inspection.NewFinding;
import org.paodao.supervision.web.SentFiles;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What is written down while an inspection is carried out: points, samples, findings. */
@Controller
@RequestMapping("/inspections/{id}")
class InspectionWorkController {
    private final InspectionPages pages;
    private final Inspections inspections;
    private final InspectionFindings findings;
    private final InspectionSamples samples;
    private final InspectionFiles files;

    InspectionWorkController(
            InspectionPages pages,
            Inspections inspections,
            InspectionFindings findings,
            InspectionSamples samples,
            InspectionFiles files) {
        this.pages = pages;
        this.inspections = inspections;
        this.findings = findings;
        this.samples = samples;
        this.files = files;
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/checks")
    Page check(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return answer(user, id, typed, "check", () -> inspections.check(user, id, seen(typed), checks(typed)));
    }

    private static List<Check> checks(MultiValueMap<String, String> typed) {
        List<String> points = all(typed, "point");
        List<String> results = all(typed, "result");
        List<String> notes = all(typed, "note");
        List<Check> checks = new ArrayList<>();
        for (int n = 0; n < points.size(); n++) {
            if (!points.get(n).isBlank()) {
                checks.add(new Check(points.get(n), result(results, n), n < notes.size() ? notes.get(n) : ""));
            }
        }
        return checks;
    }

    private static Check.Result result(List<String> results, int n) {
        return Arrays.stream(Check.Result.values())
                .filter(one -> n < results.size() && one.word().equals(results.get(n)))
                .findFirst()
                .orElse(Check.Result.OPEN);
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/samples")
    Page draw(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var wish = new InspectionSamples.Draw(
                get(typed, "items").equals("yes"),
                get(typed, "matters").equals("yes"),
                get(typed, "seed"),
                number(typed, "wanted"),
                get(typed, "reason"));
        return answer(user, id, typed, "draw", () -> samples.draw(user, id, seen(typed), wish));
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/findings")
    Page find(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        List<Files.Upload> uploads = SentFiles.of(sent);
        return answer(user, id, typed, "find", () -> {
            UUID finding = findings.find(user, id, seen(typed), finding(typed));
            uploads.forEach(upload -> files.attach(user, id, finding, upload));
        });
    }

    private static NewFinding finding(MultiValueMap<String, String> typed) {
        return new NewFinding(
                get(typed, "requestKey"), item(get(typed, "item")), get(typed, "finding"), get(typed, "evidence"));
    }

    private static @Nullable UUID item(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.invalid("item", "supervisioninspection.item");
        }
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/findings/{finding}")
    Page settle(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID finding,
            @RequestParam MultiValueMap<String, String> typed) {
        return switch (get(typed, "step")) {
            case "strike" ->
                answer(
                        user,
                        id,
                        typed,
                        "strike",
                        () -> findings.strike(user, id, finding, seen(typed), get(typed, "words")));
            case "matter" -> answer(user, id, typed, "matter", () -> findings.begin(user, id, finding, urgency(typed)));
            default ->
                answer(user, id, typed, "", () -> {
                    throw Refusal.invalid("step", "supervisioninspection.step-unknown");
                });
        };
    }

    private static Urgency urgency(MultiValueMap<String, String> typed) {
        return Arrays.stream(Urgency.values())
                .filter(one -> one.word().equals(get(typed, "urgency")))
                .findFirst()
                .orElse(Urgency.NORMAL);
    }

    private Page answer(CurrentUser user, UUID id, MultiValueMap<String, String> typed, String step, Runnable work) {
        pages.seen(user, id);
        Supplier<Page> again = () -> pages.page(user, id, typed.toSingleValueMap());
        return Page.orAgain(
                () -> {
                    work.run();
                    return Page.redirect("/inspections/" + id).saying("supervisioninspection.said." + step);
                },
                again);
    }

    private static List<String> all(MultiValueMap<String, String> typed, String name) {
        return typed.getOrDefault(name, List.of());
    }

    private static String get(MultiValueMap<String, String> typed, String name) {
        String first = typed.getFirst(name);
        return first == null ? "" : first.strip();
    }

    private static int seen(MultiValueMap<String, String> typed) {
        return number(typed, "seen");
    }

    private static int number(MultiValueMap<String, String> typed, String name) {
        return get(typed, name).matches("\\d{1,6}") ? Integer.parseInt(get(typed, name)) : 0;
    }
}
