package org.paodao.indicator.value;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.files.StoredFile;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads figures as far as the user may see them: what stands everybody, what is on its way its unit and the office. */
@Service
public class ValueLists {
    private final JdbcClient db;
    private final ValueTables tables;
    private final HistoryTables history;
    private final Waiting waiting;
    private final Frames frames;

    ValueLists(JdbcClient db, ValueTables tables, HistoryTables history, Waiting waiting, Frames frames) {
        this.db = db;
        this.tables = tables;
        this.history = history;
        this.waiting = waiting;
        this.frames = frames;
    }

    /** Everything that is known of one figure. */
    @Transactional(readOnly = true)
    public Told one(CurrentUser user, Place place) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Frame frame = frames.of(user);
        Value value = tables.at(user.jurisdiction(), List.of(place)).get(place);
        if (value == null || !sees(user, frame, value)) {
            throw Refusal.notFound("indicatorvalue.unknown");
        }
        List<Kept> kept = history.past(user.jurisdiction(), value);
        return new Told(
                frame.indicator(place.indicator(), place.period()).orElse(null),
                value,
                past(user, frame, value, kept),
                waiting.verified(user, List.of(place)),
                waiting.correction(user, frame, place),
                waiting.past(user, frame, value),
                waiting.warnings(user, frame, place),
                waiting.document(user, value),
                frame.isClosed(place.period()),
                by(user, frame, value, kept));
    }

    /** What a figure was. What was typed before it was sent is for its unit and the office, and so is a document with which it never stood. */
    private List<PastValue> past(CurrentUser user, Frame frame, Value value, List<Kept> kept) {
        boolean inside = inside(user, frame, value.place());
        List<Kept> open =
                kept.stream().filter(was -> inside || was.state().stands()).toList();
        Map<UUID, StoredFile> documents = waiting.documents(user, open);
        return IntStream.range(0, kept.size())
                .filter(n -> inside || kept.get(n).state() != State.DRAFT)
                .mapToObj(n -> {
                    Kept was = kept.get(n);
                    UUID document = open.contains(was) ? was.document() : null;
                    return was.told(
                            n + 1 < kept.size() ? kept.get(n + 1) : null,
                            document == null ? null : documents.get(document));
                })
                .toList();
    }

    private Told.By by(CurrentUser user, Frame frame, Value value, List<Kept> past) {
        UUID last = history.changedBy(user.jurisdiction(), value);
        List<UUID> accounts = Stream.concat(
                        Stream.of(last, value.enteredBy()), past.stream().map(Kept::by))
                .distinct()
                .toList();
        Kept before = past.isEmpty() ? null : past.getFirst();
        return new Told.By(
                last,
                Kept.of(value, last).differsInDocumentFrom(before),
                before == null ? "" : before.left(),
                waiting.people(user, frame, value.place(), accounts));
    }

    /** The figures at some places as far as they stand: approved, for everybody inside. */
    @Transactional(readOnly = true)
    public List<Value> standing(CurrentUser user, List<Place> places) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return places.isEmpty()
                ? List.of()
                : tables.at(user.jurisdiction(), places).values().stream()
                        .filter(value -> value.state().stands())
                        .toList();
    }

    /** The newest verified figure at each of some places that have one. */
    @Transactional(readOnly = true)
    public Map<Place, Verified> verified(CurrentUser user, List<Place> places) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return places.isEmpty() ? Map.of() : Verified.newest(waiting.verified(user, places));
    }

    /** By which edition each period is judged: the one it was closed with, else the newest that holds on its last day. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public ToIntFunction<Period> editions(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return frames.of(user)::edition;
    }

    /** The figures of a period, those on their way included as far as the user may see them. */
    @Transactional(readOnly = true)
    public List<Value> of(CurrentUser user, Period period) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Frame frame = frames.of(user);
        return db
                .sql("select " + Rows.COLUMNS + """
                          from indicator.value v join indicator.series s on (s.jurisdiction, s.id) = (v.jurisdiction, v.series)
                         where v.jurisdiction = :jurisdiction and v.period = :period
                         order by s.indicator, s.unit, s.part""")
                .param("jurisdiction", user.jurisdiction())
                .param("period", period.toString())
                .query(Rows::value)
                .list()
                .stream()
                .filter(value -> sees(user, frame, value))
                .toList();
    }

    /** The figures in a state on their way, of all periods, as far as the user may see them. */
    @Transactional(readOnly = true)
    public List<Value> in(CurrentUser user, State state) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Frame frame = frames.of(user);
        return db
                .sql("select " + Rows.COLUMNS + """
                          from indicator.value v join indicator.series s on (s.jurisdiction, s.id) = (v.jurisdiction, v.series)
                         where v.jurisdiction = :jurisdiction and v.state = :state
                           and v.state in ('DRAFT', 'SUBMITTED', 'RETURNED')
                         order by v.period, s.indicator, s.unit, s.part""")
                .param("jurisdiction", user.jurisdiction())
                .param("state", state.name())
                .query(Rows::value)
                .list()
                .stream()
                .filter(value -> sees(user, frame, value))
                .toList();
    }

    /** Whether the user may see a figure. */
    static boolean sees(CurrentUser user, Frame frame, Value value) {
        return value.state().stands() || inside(user, frame, value.place());
    }

    /** Whether the user belongs to the office or to whoever reports the figure. */
    static boolean inside(CurrentUser user, Frame frame, Place place) {
        return Permissions.may(user, Permission.VALUE_CHECK)
                || frame.indicator(place.indicator(), place.period())
                        .filter(indicator -> inside(user, indicator, place.unit()))
                        .isPresent();
    }

    /** Whether the user belongs to the office or to whoever reports an indicator for a unit, and so sees figures on their way. */
    public static boolean inside(CurrentUser user, Indicator indicator, UUID unit) {
        if (Permissions.may(user, Permission.VALUE_CHECK)) {
            return true;
        }
        Reach enters = Permissions.reach(user, Permission.VALUE_ENTER);
        Reach approves = Permissions.reach(user, Permission.VALUE_APPROVE);
        return Frame.reporter(indicator, unit)
                .filter((UUID reporter) -> enters.holdsUnit(reporter) || approves.holdsUnit(reporter))
                .isPresent();
    }
}
