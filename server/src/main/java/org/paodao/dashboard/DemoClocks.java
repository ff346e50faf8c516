package org.paodao.dashboard;

import java.util.List;
import org.paodao.kernel.CurrentUser;
import org.paodao.supervision.timer.SampleDays;
import org.paodao.supervision.timer.SampleDays.Earlier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Matters whose clocks have run: near, due, overdue, answered on time and late. */
@Component
@Profile("demo")
class DemoClocks {
    /** Whole weeks, so that what began on a working day did so on the same day of the week. */
    private static final List<Earlier> SAMPLES = List.of(
            new Earlier("示例：校车线路优化", 21, 0),
            new Earlier("示例：公办园学位供给", 28, 0),
            new Earlier("示例：校园食堂明厨亮灶", 14, 0),
            new Earlier("示例：城乡公交末班车与晚自习衔接", 40, 0),
            new Earlier("示例：农村水源地标识缺失", 47, 0),
            new Earlier("示例：集镇学校围墙安全隐患", 55, 0),
            new Earlier("示例：教师培训经费落实", 28, 25),
            new Earlier("示例：课后服务覆盖面", 35, 0),
            new Earlier("示例：普惠托育服务", 21, 18),
            new Earlier("示例：校园消防设施检查", 42, 27),
            new Earlier("示例：青少年视力筛查", 28, 3));

    private final SampleDays days;

    DemoClocks(SampleDays days) {
        this.days = days;
    }

    void load(CurrentUser office) {
        days.move(office.jurisdiction(), SAMPLES);
    }
}
