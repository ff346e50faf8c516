package org.paodao.appraisal.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.progress.light.ItemLightLine;
import org.paodao.progress.light.ItemLightLists;
import org.paodao.progress.light.Said;
import org.paodao.progress.round.Duty;
import org.paodao.progress.round.ReportDuties;
import org.paodao.scoring.fairness.Claim;
import org.springframework.stereotype.Component;

/** How far units say that their items are, beside what was computed. */
@Component
class ToldProgress {
    private final ReportDuties duties;
    private final ItemLightLists lights;

    ToldProgress(ReportDuties duties, ItemLightLists lights) {
        this.duties = duties;
        this.lights = lights;
    }

    List<Claim> of(CurrentUser user, UUID plan) {
        Map<UUID, Duty> byItem = duties.of(user, plan.toString()).duties();
        List<Claim> claims = new ArrayList<>();
        for (ItemLightLine line : lights.newest(user, byItem.keySet()).values()) {
            Duty duty = byItem.get(line.judged().item());
            Said said = line.said();
            BigDecimal percent = said == null ? null : said.percent();
            if (duty != null
                    && duty.unit() != null
                    && percent != null
                    && line.judged().light().judged()) {
                claims.add(new Claim(
                        String.valueOf(duty.unit()), percent, line.judged().reached()));
            }
        }
        return claims;
    }
}
