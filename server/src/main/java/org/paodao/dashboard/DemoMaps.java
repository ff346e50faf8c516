package org.paodao.dashboard;

import org.paodao.kernel.CurrentUser;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.map.MapVersion;
import org.paodao.plan.map.MapVersions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Names two versions of the sample plan's map, so that 2.0 and 3.0 can be held against each other. */
@Component
@Profile("demo")
class DemoMaps {
    private final PlanLists plans;
    private final MapVersions maps;

    DemoMaps(PlanLists plans, MapVersions maps) {
        this.plans = plans;
        this.maps = maps;
    }

    /** Names the newest version and the one before it, unless something has a name. */
    void load(CurrentUser office, String address) {
        PlanHead plan = plans.head(office, address, null);
        int newest = plan.version();
        if (newest > 1 && maps.of(plan).isEmpty()) {
            maps.name(office, address, new MapVersion.Naming("2.0", newest - 1, "系统架构图2.0（示例）", "四张清单补齐"));
            maps.name(office, address, new MapVersion.Naming("3.0", newest, "系统架构图3.0（示例）", "补充先行示范归类"));
        }
    }
}
