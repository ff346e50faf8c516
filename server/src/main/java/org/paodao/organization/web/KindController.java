package org.paodao.organization.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.UnitKind;
import org.paodao.organization.UnitKinds;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The kinds of units. */
@Controller
class KindController {
    private final UnitKinds kinds;

    KindController(UnitKinds kinds) {
        this.kinds = kinds;
    }

    @Needs(Permission.UNIT_EDIT)
    @GetMapping("/units/kinds")
    Page kinds(CurrentUser user) {
        return new KindsPage(kinds.all(user));
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/units/kinds")
    Page write(CurrentUser user, KindForm form) {
        return Page.orAgain(
                () -> {
                    kinds.write(user, form.kind());
                    return Page.redirect("/units/kinds")
                            .saying("organization.kind.written", form.kind().nameZh());
                },
                () -> kinds(user));
    }

    /**
     * A kind as it is typed.
     *
     * @param code empty for a new one: then its Chinese name becomes its code
     */
    record KindForm(
            @Nullable String code,
            @Nullable String nameZh,
            @Nullable String nameEn,
            int position,
            @Nullable String since,
            @Nullable String until,
            int seen) {
        UnitKind kind() {
            String zh = Words.plain(nameZh);
            return new UnitKind(
                    Words.plain(code).isEmpty() ? zh : Words.plain(code),
                    zh,
                    Words.plain(nameEn),
                    position,
                    Objects.requireNonNullElse(Words.day("since", since), LocalDate.MIN),
                    Objects.requireNonNullElse(Words.day("until", until), LocalDate.MAX),
                    seen);
        }
    }
}
