package org.paodao.appraisal.web.run;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.EnteredFigures;
import org.paodao.appraisal.run.NewHappening;
import org.paodao.files.Files;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.appraisal.Given;
import org.springframework.web.multipart.MultipartFile;

/** What was typed into the forms of events, figures and marks, as what it means. */
final class EnteredForms {
    private static final String NUMBER = "-?[0-9]{1,15}(\\.[0-9]{1,9})?";

    private EnteredForms() {}

    static int number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,8}") ? Integer.parseInt(typed) : -1;
    }

    /** A decimal; null for nothing. */
    static @Nullable BigDecimal decimal(String field, @Nullable String typed, String key) {
        String text = typed == null ? "" : typed.strip().replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches(NUMBER)) {
            throw Refusal.invalid(field, key);
        }
        return new BigDecimal(text);
    }

    static NewHappening happening(Map<String, String> typed, @Nullable MultipartFile file) {
        return new NewHappening(
                typed.getOrDefault("requestKey", ""),
                Ids.read(typed.get("unit")),
                typed.getOrDefault("clause", ""),
                manner(typed.getOrDefault("manner", "")),
                decimal("amount", typed.get("amount"), "appraisalrun.amount"),
                day(typed.getOrDefault("on", "")),
                typed.getOrDefault("reason", ""),
                upload(file));
    }

    private static Given.@Nullable Manner manner(String typed) {
        return List.of(Given.Manner.values()).stream()
                .filter(manner -> manner.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    static Files.@Nullable Upload upload(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return null;
        }
        try {
            return new Files.Upload(
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                    "application/octet-stream",
                    file.getBytes());
        } catch (IOException broken) {
            throw Refusal.invalid("file", "progressreport.file-empty");
        }
    }

    /** The figures of a clause that stand in the form, unit by unit. */
    static List<EnteredFigures.Wish> figures(EnteredFiguresPage page, Map<String, String> typed) {
        List<EnteredFigures.Wish> wishes = new ArrayList<>();
        for (var member : page.members()) {
            String field = "value." + member.unit();
            if (typed.containsKey(field)) {
                BigDecimal answers = decimal(
                        "answers." + member.unit(), typed.get("answers." + member.unit()), "appraisalrun.answers");
                wishes.add(new EnteredFigures.Wish(
                        new EnteredFigures.Place(page.clause(), member.unit(), ""),
                        decimal(field, typed.get(field), "appraisalrun.figure"),
                        answers == null ? 0 : answers.intValue(),
                        typed.getOrDefault("source." + member.unit(), "").strip(),
                        Map.of()));
            }
        }
        return wishes;
    }
}
