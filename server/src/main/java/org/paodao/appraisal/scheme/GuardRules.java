package org.paodao.appraisal.scheme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.rulebook.DatedRules;

/** What may not be appraised, in the version that holds from a day on. */
public record GuardRules(
        String code, int version, LocalDate from, @Nullable LocalDate until, List<GuardRule> rules)
        implements DatedRules {
    private static final String CODE = "考核禁止内容";

    public GuardRules {
        rules = List.copyOf(rules);
    }

    /** What holds where nobody decided otherwise. */
    static GuardRules usual() {
        return new GuardRules(CODE, 1, LocalDate.of(2024, 8, 1), null, List.of(burden(), activity()));
    }

    private static GuardRule burden() {
        return new GuardRule(
                "减负2024",
                LocalDate.of(2024, 8, 1),
                "整治形式主义为基层减负若干规定（2024年8月，2025年8月公布）：不得将领导批示、在报刊和媒体上刊发情况列为督查检查考核内容，不得以开会发文次数、照片和台账记录作为评价标准。",
                List.of(InputKind.LEADERS_PRAISE, InputKind.MEDIA_ADOPTION, InputKind.MEETINGS_HELD, InputKind.PHOTOS),
                List.of("批示", "表扬", "采用", "录用", "刊发", "媒体", "开会次数", "会议次数", "发文数量", "照片", "截图", "留痕"));
    }

    private static GuardRule activity() {
        return new GuardRule(
                "应用2026",
                LocalDate.of(2026, 1, 1),
                "国办函〔2026〕12号：政务应用程序不得设置打卡、积分排名、在线时长等要求，不得通报安装率，不得把应用程序作为考核检查的主要载体。",
                List.of(InputKind.LOGINS, InputKind.APP_ACTIVITY),
                List.of("登录", "打卡", "签到", "在线时长", "积分排名", "安装率", "转发", "点赞", "浏览量", "活跃度"));
    }
}
