package org.paodao.progress.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.progress.TaskLists;
import org.paodao.progress.Tasks;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan with five units, and files of its task lists. */
abstract class Exchanging {
    @Autowired
    TaskFiles files;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    Plans plans;

    @Autowired
    Organization organization;

    CurrentUser office = Districts.NOBODY;
    String plan = "";
    List<UUID> units = List.of();

    @BeforeEach
    void plan() {
        office = Districts.someone(organization);
        units = Stream.of("示例甲局", "示例乙局", "示例丙街道", "示例丁中心", "示例戊镇")
                .map(name -> organization.create(office, NewUnit.named(name)).id())
                .toList();
        plan = plans.create(office, SamplePlan.of("files", units.get(0), units.get(1)))
                .address();
    }

    FilePreview preview(byte[] content, String name) {
        return files.preview(office, plan, files.store(office, name, content), "");
    }

    static byte[] csv(String rows) {
        return rows.getBytes(StandardCharsets.UTF_8);
    }
}
