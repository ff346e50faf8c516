package org.paodao.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.supervision.MatterFilter;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.MatterOrder;
import org.paodao.supervision.clock.Urgency;

/** What people ask of a register; each round asks for something else of the same kind. */
final class RegisterQuestions {
    private static final int PAGE = 50;

    private final MatterLists lists;
    private final RegisterDistrict district;
    private final Map<String, IntFunction<List<MatterLine>>> all = new LinkedHashMap<>();

    private RegisterQuestions(MatterLists lists, RegisterDistrict district) {
        this.lists = lists;
        this.district = district;
    }

    /** The questions by their name. */
    static Map<String, IntFunction<List<MatterLine>>> of(MatterLists lists, RegisterDistrict district) {
        var questions = new RegisterQuestions(lists, district);
        questions.lists();
        questions.filters();
        questions.searches();
        return questions.all;
    }

    private void lists() {
        all.put("list", round -> ask(district.office(), MatterFilter.NONE, MatterOrder.By.NEWEST, null));
        all.put("list-due", round -> ask(district.office(), MatterFilter.NONE, MatterOrder.By.DUE, null));
        all.put(
                "list-deep",
                round -> ask(district.office(), MatterFilter.NONE, MatterOrder.By.NEWEST, district.key(round)));
        all.put("list-of-unit", round -> ask(district.liaison(round), MatterFilter.NONE, MatterOrder.By.NEWEST, null));
        all.put(
                "board",
                round -> lists.board(district.office(), MatterFilter.NONE, PAGE).lines());
    }

    private void filters() {
        var none = MatterFilter.Marks.NONE;
        all.put("filter-stage", round -> filter(of(RegisterDistrict.stage(round), null, null, none)));
        all.put("filter-source", round -> filter(of("OPEN", RegisterDistrict.source(round), null, none)));
        all.put("filter-lead", round -> filter(of(null, null, district.unit(round), marks(Urgency.URGENT, false))));
        all.put("filter-late", round -> filter(of("OPEN", null, null, marks(null, true))));
        all.put("filter-days", round -> filter(days(round)));
        var redone = new MatterFilter.Marks(null, false, true, null);
        all.put("filter-redone", round -> filter(of(null, null, district.unit(round), redone)));
    }

    private static MatterFilter of(
            @Nullable String stage, @Nullable String source, @Nullable UUID lead, MatterFilter.Marks marks) {
        return new MatterFilter(null, stage, source, lead, marks, null, null);
    }

    /** What was given to a unit in a month. */
    private MatterFilter days(int round) {
        LocalDate from = district.today().minusDays(400L + round);
        return new MatterFilter(
                null, null, null, district.unit(round), MatterFilter.Marks.NONE, from, from.plusDays(30));
    }

    private void searches() {
        all.put("search-common", round -> say(RegisterDistrict.topic(round)));
        all.put("search-two", round -> say(RegisterDistrict.place(round) + " " + RegisterDistrict.topic(round / 3)));
        all.put("search-rare", round -> say(RegisterDistrict.rare(round * 37 % district.size())));
        all.put("search-none", round -> say("无此事项" + round));
        all.put("search-one-sign", round -> say(RegisterDistrict.topic(round).substring(0, 1)));
        all.put(
                "search-in-unit",
                round -> ask(
                        district.liaison(round), saying(RegisterDistrict.topic(round)), MatterOrder.By.NEWEST, null));
        all.put(
                "search-open-late",
                round -> filter(new MatterFilter(
                        RegisterDistrict.topic(round), "OPEN", null, null, marks(null, true), null, null)));
    }

    private static MatterFilter.Marks marks(@Nullable Urgency urgency, boolean late) {
        return new MatterFilter.Marks(urgency, late, false, null);
    }

    private static MatterFilter saying(String words) {
        return new MatterFilter(words, null, null, null, MatterFilter.Marks.NONE, null, null);
    }

    private List<MatterLine> say(String words) {
        return filter(saying(words));
    }

    private List<MatterLine> filter(MatterFilter filter) {
        return ask(district.office(), filter, MatterOrder.By.NEWEST, null);
    }

    private List<MatterLine> ask(CurrentUser user, MatterFilter filter, MatterOrder.By by, @Nullable UUID after) {
        MatterOrder.Key key = after == null ? null : new MatterOrder.Key(after, null);
        return lists.slice(user, filter, new MatterOrder(by, key, PAGE)).lines();
    }
}
