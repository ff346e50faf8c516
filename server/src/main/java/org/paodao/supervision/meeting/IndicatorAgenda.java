package org.paodao.supervision.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paodao.indicator.Goal;
import org.paodao.indicator.light.Digits;
import org.paodao.indicator.light.LightFilter;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.Lights;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Decimals;
import org.paodao.scoring.light.Light;
import org.paodao.ui.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The indicators of the whole jurisdiction whose newest light of the last year with lights is red; figures that are not approved are nobody else's business. */
@Component
class IndicatorAgenda implements AgendaSource {
    private static final Comparator<LightLine> BY_PERIOD =
            Comparator.comparing(line -> line.period().lastDay());

    private final Lights lights;
    private final MessageSource messages;

    IndicatorAgenda(Lights lights, MessageSource messages) {
        this.lights = lights;
        this.messages = messages;
    }

    @Override
    public List<AgendaTopic> topics(CurrentUser user, LocalDate today) {
        Optional<Integer> year = lights.years(user).stream()
                .filter(one -> one <= today.getYear())
                .max(Comparator.naturalOrder());
        return year.isEmpty() ? List.of() : red(user, year.get());
    }

    private List<AgendaTopic> red(CurrentUser user, int year) {
        Map<String, LightLine> newest = lights.lines(user, new LightFilter(year, null, null, Goal.WHOLE, null)).stream()
                .filter(line -> line.light().judged() && !line.provisional())
                .collect(Collectors.toMap(LightLine::indicator, Function.identity(), BinaryOperator.maxBy(BY_PERIOD)));
        return newest.values().stream()
                .filter(line -> line.light() == Light.RED)
                .sorted(Comparator.comparing(LightLine::indicator))
                .map(this::topic)
                .toList();
    }

    private AgendaTopic topic(LightLine line) {
        return new AgendaTopic(
                TopicSource.RED,
                "indicator:" + line.indicator(),
                line.indicator() + " " + line.name(),
                line.concerned(),
                "/indicators/" + line.indicator(),
                new AgendaTopic.Words(
                        line.inputs().target() == null
                                ? ""
                                : say("indicator.promised", line.inputs().target()),
                        say("indicator.stands", words().period(line.period()), amount(line), line.measure()),
                        "",
                        say("red.asked")));
    }

    private String say(String key, Object... arguments) {
        return words().msg("supervisionmeeting.topic." + key, arguments);
    }

    private Words words() {
        return new Words(messages, Locale.SIMPLIFIED_CHINESE, ZoneId.of("Asia/Shanghai"));
    }

    private static String amount(LightLine line) {
        BigDecimal amount = line.amount();
        return amount == null ? "—" : Decimals.grouped(Digits.reported(line.decimals(), amount));
    }
}
