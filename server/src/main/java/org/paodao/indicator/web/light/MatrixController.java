package org.paodao.indicator.web.light;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.Matrix;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.scoring.Period;
import org.paodao.ui.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Units by indicators, as a page and as a file of exactly what the page shows. */
@Controller
class MatrixController {

    private final Matrix matrix;
    private final Organization organization;
    private final Speech speech;

    MatrixController(Matrix matrix, Organization organization, Speech speech) {
        this.matrix = matrix;
        this.organization = organization;
        this.speech = speech;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators/matrix")
    LightMatrixPage page(CurrentUser user, Asked asked) {
        Matrix.Part part = matrix.part(user, asked.corner());
        Map<UUID, String> names = organization.names(user, part.rows().keySet());
        List<LightMatrixPage.Row> rows = new ArrayList<>();
        part.rows().forEach((unit, row) -> rows.add(new LightMatrixPage.Row(unit, names.getOrDefault(unit, ""), row)));
        rows.sort(Comparator.comparing(LightMatrixPage.Row::unit));
        return new LightMatrixPage(
                part.at(),
                part.periods().stream().map(Period::toString).toList(),
                new LightMatrixPage.Columns(part.shown(), part.spans()),
                rows,
                asked.all(),
                asked.after(),
                part.next());
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators/matrix/export.xlsx")
    ResponseEntity<byte[]> excel(CurrentUser user, Asked asked, Locale locale) {
        var words = speech.in(locale);
        String name = words.msg("indicatorlight.matrix");
        return Download.excel(name, MatrixSheet.write(page(user, asked), words));
    }

    /** What is asked for, as it stands in the address; every part may be missing. */
    record Asked(
            @Nullable String period,
            @Nullable String from,
            @Nullable String what,
            @Nullable UUID after) {
        boolean all() {
            return "all".equals(what);
        }

        Matrix.Corner corner() {
            Period until = LightSections.Chosen.of(null, null, period).period();
            return new Matrix.Corner(until, after, Objects.requireNonNullElse(from, ""), all());
        }
    }
}
