package org.paodao.appraisal.web.appeal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.appeal.Appeal;
import org.paodao.appraisal.appeal.AppealStage;
import org.paodao.appraisal.appeal.AppealStep;
import org.paodao.appraisal.appeal.AppealView;
import org.paodao.appraisal.appeal.Correction;
import org.paodao.appraisal.appeal.HeldEvidence;
import org.paodao.appraisal.appeal.Spot;
import org.paodao.appraisal.appeal.Touched;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.appraisal.Source;

/** Appeals as programs read and write them. */
final class AppealJson {
    private AppealJson() {}

    static Line line(Appeal appeal) {
        return new Line(
                appeal.id(),
                appeal.number(),
                appeal.against(),
                appeal.text(),
                appeal.filing().on(),
                appeal.answerBy(),
                appeal.stage().word(),
                appeal.stage() instanceof AppealStage.Ruled ruled
                        ? ruled.verdict().word()
                        : null,
                appeal.version());
    }

    static Whole whole(AppealView view) {
        return new Whole(
                line(view.appeal()),
                view.corrections().stream().map(AppealJson::change).toList(),
                view.place().touches(),
                view.touched(),
                view.steps(),
                view.files());
    }

    private static Change change(Correction correction) {
        return switch (correction) {
            case Correction.NotCounted not -> new Change(not.word(), not.source(), null, null, null, null, null);
            case Correction.Judged judged ->
                new Change(judged.word(), judged.source(), judged.manner().name(), judged.amount(), null, null, null);
            case Correction.Figure figure ->
                new Change(figure.word(), null, null, null, figure.spot(), figure.name(), figure.value());
        };
    }

    /** An appeal in a list. */
    record Line(
            UUID id,
            String number,
            Appeal.Against against,
            String text,
            LocalDate filedOn,
            LocalDate answerBy,
            String stage,
            @Nullable String verdict,
            int version) {}

    /**
     * An appeal with what belongs to it.
     *
     * @param units   that the ruling touches
     * @param touched what a ruling can change; only for those who rule
     */
    record Whole(
            Line appeal,
            List<Change> corrections,
            List<UUID> units,
            @Nullable Touched touched,
            List<AppealStep> steps,
            List<HeldEvidence> files) {}

    /** A step of the unit or of whoever hears: withdraw or hear. */
    record Step(@Nullable String step, int seen, @Nullable String words) {}

    /** A ruling. */
    record Ruled(
            int seen,
            @Nullable String verdict,
            @Nullable String words,
            @Nullable List<Change> corrections) {
        List<Correction> changes() {
            return corrections == null
                    ? List.of()
                    : corrections.stream().map(Change::correction).toList();
        }
    }

    /**
     * What is corrected.
     *
     * @param kind notcounted and judged name a source, figure names a spot
     */
    record Change(
            @Nullable String kind,
            @Nullable Source source,
            @Nullable String manner,
            @Nullable BigDecimal amount,
            @Nullable Spot spot,
            @Nullable String name,
            @Nullable BigDecimal value) {
        Correction correction() {
            if (source != null && "notcounted".equals(kind)) {
                return new Correction.NotCounted(source);
            }
            if (source != null && "judged".equals(kind)) {
                return new Correction.Judged(
                        source, AppealFields.manner(Objects.requireNonNullElse(manner, "")), amount);
            }
            if (spot != null && value != null && "figure".equals(kind)) {
                return new Correction.Figure(spot, Objects.requireNonNullElse(name, ""), value);
            }
            throw Refusal.invalid("corrections", "appraisalappeal.correction");
        }
    }

    /** A step on the way from the units to everybody: show, end, again, show-again or publish. */
    record PublicityStep(
            @Nullable String step,
            int seen,
            @Nullable String reason,
            @Nullable String requestKey) {}
}
