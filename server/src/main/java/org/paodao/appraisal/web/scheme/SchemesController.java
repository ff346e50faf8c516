package org.paodao.appraisal.web.scheme;

import java.util.Map;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.appraisal.scheme.NewScheme;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.appraisal.scheme.SchemeExample;
import org.paodao.appraisal.scheme.SchemeLine;
import org.paodao.appraisal.scheme.SchemeLists;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of schemes, and founding one. */
@Controller
@RequestMapping(SchemesController.SCHEMES)
class SchemesController {
    static final String SCHEMES = "/appraisals/schemes";

    private final SchemeLists lists;
    private final Schemes schemes;

    SchemesController(SchemeLists lists, Schemes schemes) {
        this.lists = lists;
        this.schemes = schemes;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping
    SchemesPage list(CurrentUser user) {
        return new SchemesPage(lists.all(user), Permissions.may(user, Permission.APPRAISAL_MANAGE));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/new")
    SchemeNewPage form(CurrentUser user, @RequestParam(defaultValue = "") String begin) {
        return page(user, Map.of("begin", begin));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/new")
    Page found(CurrentUser user, @RequestParam MultiValueMap<String, String> typed) {
        var fields = new Fields(typed);
        return Page.orAgain(
                () -> {
                    var wish = new NewScheme(fields.get("code"), fields.get("name"), begin(user, fields.get("begin")));
                    return Page.redirect(SCHEMES + "/" + schemes.found(user, wish))
                            .saying("appraisalscheme.said.founded");
                },
                () -> page(user, fields.single()));
    }

    private SchemeNewPage page(CurrentUser user, Map<String, String> typed) {
        return new SchemeNewPage(SchemeExample.all(), lists.all(user), typed);
    }

    /** An example, a copy of a scheme, or nothing but a name. */
    private SchemeBody begin(CurrentUser user, String begin) {
        for (SchemeExample example : SchemeExample.all()) {
            if (example.word().equals(begin)) {
                return example.body();
            }
        }
        for (SchemeLine line : lists.all(user)) {
            if (line.head().id().toString().equals(begin)) {
                return copy(user, line.head().id());
            }
        }
        if (!begin.isEmpty()) {
            throw Refusal.invalid("begin", "appraisalscheme.unknown");
        }
        return SchemeBody.empty();
    }

    private SchemeBody copy(CurrentUser user, UUID scheme) {
        return schemes.beginning(user, scheme).body();
    }
}
