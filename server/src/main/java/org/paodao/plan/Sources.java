package org.paodao.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads the texts which plans were made from. */
@Repository
class Sources {
    private static final int AROUND = 160;

    private final JdbcClient db;
    private final PlanParts parts;

    Sources(JdbcClient db, PlanParts parts) {
        this.db = db;
        this.parts = parts;
    }

    List<PlanView.Source> of(PlanHead plan) {
        return parts.sources(plan);
    }

    /** A source with its text; the first one when none is named. */
    Optional<SourceText> text(PlanHead plan, @Nullable UUID source) {
        List<PlanView.Source> all = of(plan);
        return all.stream()
                .filter(one -> source == null || one.id().equals(source))
                .findFirst()
                .map(one -> new SourceText(
                        plan,
                        one.id(),
                        one.name(),
                        one.file(),
                        column(plan, one.id(), "text"),
                        column(plan, one.id(), "sha256"),
                        stretches(plan, one.id()),
                        all));
    }

    private String column(PlanHead plan, UUID source, String column) {
        return db.sql("select " + column + " from plan.source where jurisdiction = :jurisdiction and id = :source")
                .param("jurisdiction", plan.jurisdiction())
                .param("source", source)
                .query((row, n) -> row.getString(1))
                .single();
    }

    private List<SourceText.Stretch> stretches(PlanHead plan, UUID source) {
        return db.sql("""
                select s.source_start, s.source_end, i.path || '/' || i.number as address, s.kind, s.title
                  from plan.item_state s
                  join plan.item i on i.jurisdiction = s.jurisdiction and i.id = s.item
                 where s.jurisdiction = :jurisdiction and s.plan = :plan and s.source = :source
                   and s.since_version <= :version and (s.until_version is null or s.until_version > :version)
                 order by s.source_start, s.source_end desc""")
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .param("version", plan.version())
                .param("source", source)
                .query((row, n) -> new SourceText.Stretch(
                        new Range(row.getInt("source_start"), row.getInt("source_end")),
                        row.getString("address"),
                        row.getString("kind"),
                        row.getString("title")))
                .list();
    }

    /** The item's sentence with some text around it. */
    ItemView.@Nullable Context around(PlanHead plan, Item item) {
        Item.Place place = item.place();
        return place == null ? null : around(plan, place);
    }

    private ItemView.Context around(PlanHead plan, Item.Place place) {
        return db.sql("""
                select id, name, file, text from plan.source where jurisdiction = :jurisdiction and id = :source""")
                .param("jurisdiction", plan.jurisdiction())
                .param("source", place.source())
                .query((row, n) -> {
                    String text = row.getString("text");
                    Range range = place.range();
                    int from = Math.max(0, range.start() - AROUND);
                    int to = Math.min(text.length(), range.end() + AROUND);
                    return new ItemView.Context(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getObject("file", UUID.class),
                            (from > 0 ? "…" : "") + text.substring(from, range.start()),
                            range.of(text),
                            text.substring(range.end(), to) + (to < text.length() ? "…" : ""),
                            TablePlace.of(row.getString("name"), text, range.start())
                                    .orElse(null));
                })
                .single();
    }
}
