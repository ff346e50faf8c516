package org.paodao.appraisal.web.whatif;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.paodao.appraisal.whatif.RobustJobs;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.scoring.scheme.Clause;
import org.paodao.ui.Page;

/**
 * How far the places of a run hold.
 *
 * @param inputs by how many percent figures and marks may be off
 */
public record RobustPage(RobustJobs.View view, int inputs) implements Page {

    public String address() {
        return "/appraisals/" + view.run().round().id() + "/runs/"
                + view.run().run().number() + "/robustness";
    }

    public Map<String, Standing> standings() {
        Map<String, Standing> standings = new HashMap<>();
        view.run()
                .assessment()
                .standings()
                .forEach(one -> standings.put(one.member().unit(), one));
        return standings;
    }

    public String name(String unit) {
        Standing standing = standings().get(unit);
        return standing == null ? unit : standing.member().name();
    }

    public String names(List<String> units) {
        return units.stream().map(this::name).collect(Collectors.joining("、"));
    }

    public BigDecimal total(String unit) {
        Standing standing = standings().get(unit);
        return standing == null ? BigDecimal.ZERO : standing.total();
    }

    public String group(String code) {
        return view.run().scheme().group(code).map(group -> group.name()).orElse(code);
    }

    public String clause(String code) {
        Clause clause = view.run().scheme().byCode().get(code);
        return clause == null ? code : code + " " + clause.text().title();
    }
}
