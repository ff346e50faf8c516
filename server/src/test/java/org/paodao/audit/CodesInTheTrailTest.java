package org.paodao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.audit.web.AuditWords;
import org.paodao.indicator.GoalPath;
import org.paodao.indicator.value.State;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.paodao.plan.duty.DutyKind;
import org.paodao.progress.ask.FieldKind;
import org.paodao.progress.card.CardColor;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.target.Relative;
import org.paodao.scoring.target.TargetKind;
import org.paodao.supervision.inspection.Check;
import org.paodao.ui.Words;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Codes that are recorded are read in words. */
class CodesInTheTrailTest {
    private static final Words CHINESE = words(Locale.SIMPLIFIED_CHINESE);
    private static final Words ENGLISH = words(Locale.ENGLISH);

    private static Words words(Locale locale) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/audit", "messages/access");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, locale, ZoneId.of("Asia/Shanghai"));
    }

    @ParameterizedTest
    @CsvSource({
        "light, RED, 红灯",
        "color, RED, 红牌",
        "role, LEADER, 领导",
        "kind, LEADER, 分管领导",
        "result, OPEN, 未查",
        "state, OPEN, 未结",
        "answer, NONE, 未发现同类问题",
        "anything, 没有代码, 没有代码",
        "anything, NO_SUCH_CODE, NO_SUCH_CODE"
    })
    void oneCodeMayMeanDifferentThingsInDifferentFields(String field, String code, String words) {
        assertThat(AuditWords.value(CHINESE, List.of("around", field), code)).isEqualTo(words);
    }

    @Test
    void whatKindOfDutyStandsForAFieldIsReadToo() {
        assertThat(AuditWords.field(CHINESE, List.of("takers", "示例条目", "LIAISON")))
                .isEqualTo("接手人员 · 示例条目 · 联络员");
    }

    static Stream<Arguments> recorded() {
        return Stream.of(
                        codes("role", Role.values()),
                        codes("scope", Permission.values()),
                        codes("sphere", Role.Sphere.values()),
                        codes("kind", DutyKind.values()),
                        codes("kind", FieldKind.values()),
                        codes("state", State.values()),
                        codes("color", CardColor.values()),
                        codes("result", Check.Result.values()),
                        codes("pace", Relative.Pace.values()),
                        codes("direction", Direction.values()),
                        codes("frequency", Frequency.values()),
                        codes("kind", TargetKind.values()),
                        codes("set.kind", settable()),
                        codes("set.pace", Relative.Pace.values()),
                        GoalPath.KINDS.stream().map(kind -> Arguments.of("kind", kind)))
                .flatMap(all -> all);
    }

    /** What is set by somebody else is not left to another again. */
    private static TargetKind[] settable() {
        return Arrays.stream(TargetKind.values())
                .filter(kind -> kind != TargetKind.DELEGATED)
                .toArray(TargetKind[]::new);
    }

    private static Stream<Arguments> codes(String field, Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> Arguments.of(field, code.name()));
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void eachIsReadInBothLanguages(String field, String code) {
        assertThat(AuditWords.value(CHINESE, List.of(field), code)).isNotEqualTo(code);
        assertThat(AuditWords.value(ENGLISH, List.of(field), code)).isNotEqualTo(code);
    }
}
