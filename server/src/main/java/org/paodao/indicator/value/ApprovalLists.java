package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.Finding;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what waits for the head of a unit. */
@Service
public class ApprovalLists {
    private final ValueLists lists;
    private final Frames frames;
    private final HistoryTables history;
    private final Checking checking;
    private final Corrected corrected;

    ApprovalLists(ValueLists lists, Frames frames, HistoryTables history, Checking checking, Corrected corrected) {
        this.lists = lists;
        this.frames = frames;
        this.history = history;
        this.checking = checking;
        this.corrected = corrected;
    }

    /** The figures and corrections that the user decides about. */
    @Transactional(readOnly = true)
    public Approving of(CurrentUser user) {
        Permissions.require(user, Permission.VALUE_APPROVE);
        Frame frame = frames.of(user);
        Reach reach = Permissions.reach(user, Permission.VALUE_APPROVE);
        List<Value> sent = lists.in(user, State.SUBMITTED).stream()
                .filter(value ->
                        frame.reporter(value.place()).filter(reach::holdsUnit).isPresent())
                .toList();
        Map<Place.Line, SortedMap<Period, BigDecimal>> amounts = history.sent(
                user.jurisdiction(),
                sent.stream().map(value -> value.place().line()).toList());
        var looked = new Looked(
                checking.findings(user, frame, amounts(sent)),
                checking.asking(user, frame, sent.stream().map(Value::place).toList()));
        return new Approving(
                sent.stream()
                        .map(value -> line(user, frame, value, amounts, looked))
                        .toList(),
                corrected.of(user, frame, reach));
    }

    /** The indicators of some figures, those that do not wait any more included. */
    @Transactional(readOnly = true)
    public Map<Place, Indicator> indicators(CurrentUser user, List<Place> places) {
        Permissions.require(user, Permission.VALUE_APPROVE);
        Frame frame = frames.of(user);
        Map<Place, Indicator> indicators = new HashMap<>();
        places.forEach(place -> frame.indicator(place.indicator(), place.period())
                .ifPresent(indicator -> indicators.put(place, indicator)));
        return indicators;
    }

    private static Map<Place, BigDecimal> amounts(List<Value> values) {
        Map<Place, BigDecimal> amounts = new HashMap<>();
        for (Value value : values) {
            if (value.amount() != null) {
                amounts.put(value.place(), value.amount());
            }
        }
        return amounts;
    }

    private static Approving.Line line(
            CurrentUser user,
            Frame frame,
            Value value,
            Map<Place.Line, SortedMap<Period, BigDecimal>> amounts,
            Looked looked) {
        Place place = value.place();
        Indicator indicator = indicator(frame, place);
        SortedMap<Period, BigDecimal> known = amounts.getOrDefault(place.line(), new TreeMap<>());
        return new Approving.Line(
                indicator,
                value,
                known.get(place.period().plus(-1)),
                known.get(place.period().lastYear()),
                texts(looked.findings(), place, indicator),
                looked.asking().open().contains(place),
                looked.asking().answered().getOrDefault(place, ""),
                value.enteredBy().equals(user.account()));
    }

    private static List<Flaw> texts(Map<Place, List<Finding>> findings, Place place, Indicator indicator) {
        return Sums.about(indicator, place, findings).stream()
                .map(finding -> FindingText.of(null, finding, indicator))
                .toList();
    }

    /** What the checks say of figures, and which of them ask for a reason or have one. */
    private record Looked(Map<Place, List<Finding>> findings, Asking asking) {}

    private static Indicator indicator(Frame frame, Place place) {
        return frame.indicator(place.indicator(), place.period()).orElseThrow();
    }

    /** Corrections with the figures that they correct and with what the checks say of those that are proposed. */
    @Component
    static class Corrected {
        private final Waiting waiting;
        private final ValueTables tables;
        private final Checking checking;

        Corrected(Waiting waiting, ValueTables tables, Checking checking) {
            this.waiting = waiting;
            this.tables = tables;
            this.checking = checking;
        }

        List<Approving.Correcting> of(CurrentUser user, Frame frame, Reach reach) {
            List<Correction> own = waiting.corrections(user, frame).stream()
                    .filter(one ->
                            frame.reporter(one.place()).filter(reach::holdsUnit).isPresent())
                    .toList();
            Map<Place, Value> stands = tables.at(
                    user.jurisdiction(), own.stream().map(Correction::place).toList());
            Map<Place, List<Finding>> findings = checking.findings(user, frame, wanted(own));
            return own.stream()
                    .map(one -> {
                        Indicator indicator = indicator(frame, one.place());
                        return new Approving.Correcting(
                                indicator,
                                one,
                                stands.get(one.place()),
                                texts(findings, one.place(), indicator),
                                one.proposedBy().equals(user.account()));
                    })
                    .toList();
        }

        private static Map<Place, BigDecimal> wanted(List<Correction> corrections) {
            Map<Place, BigDecimal> wanted = new HashMap<>();
            for (Correction correction : corrections) {
                if (correction.amount() != null) {
                    wanted.put(correction.place(), correction.amount());
                }
            }
            return wanted;
        }
    }
}
