package org.paodao.indicator.value;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Actors;
import org.paodao.files.Files;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.check.Check;
import org.springframework.stereotype.Component;

/** What stands beside reported figures: verified ones, corrections that wait, and what asks for a reason. */
@Component
class Waiting {
    private final VerifiedTable verified;
    private final CorrectionTable corrections;
    private final WarningTable warnings;
    private final Files files;
    private final Actors actors;

    Waiting(VerifiedTable verified, CorrectionTable corrections, WarningTable warnings, Files files, Actors actors) {
        this.verified = verified;
        this.corrections = corrections;
        this.warnings = warnings;
        this.files = files;
        this.actors = actors;
    }

    /** The source document of a figure that the user may see; null for none. */
    @Nullable
    StoredFile document(CurrentUser user, Value value) {
        UUID document = value.document();
        return document == null ? null : files.held(user.jurisdiction(), document);
    }

    /** The source documents with which a figure was what the user may see, by their ids. */
    Map<UUID, StoredFile> documents(CurrentUser user, List<Kept> past) {
        Set<UUID> ids = new HashSet<>();
        for (Kept was : past) {
            if (was.document() != null) {
                ids.add(was.document());
            }
        }
        return files.held(user.jurisdiction(), ids);
    }

    /** The names of those who made a figure what it is and was, for its unit and the office. */
    Map<UUID, String> people(CurrentUser user, Frame frame, Place place, List<UUID> accounts) {
        return ValueLists.inside(user, frame, place) ? actors.names(user.jurisdiction(), accounts) : Map.of();
    }

    /** What checks found about a figure, of a part also that the parts do not add up; for its unit and the office. */
    List<Warning> warnings(CurrentUser user, Frame frame, Place place) {
        return ValueLists.inside(user, frame, place)
                ? warnings
                        .page(user.jurisdiction(), Owners.ALL, WarningFilter.of(List.of(place)), Check.values().length)
                        .stream()
                        .filter(warning -> warning.place().equals(place)
                                || !Sums.wholes(frame, List.of(place)).isEmpty())
                        .toList()
                : List.of();
    }

    List<Verified> verified(CurrentUser user, List<Place> places) {
        return verified.of(user.jurisdiction(), places);
    }

    /** The correction of a figure, for its unit and the office. */
    @Nullable
    Correction correction(CurrentUser user, Frame frame, Place place) {
        return ValueLists.inside(user, frame, place)
                ? corrections.at(user.jurisdiction(), place).orElse(null)
                : null;
    }

    /** The corrections of a figure that wait no more, for its unit and the office. */
    List<Correction.Past> past(CurrentUser user, Frame frame, Value value) {
        return ValueLists.inside(user, frame, value.place()) ? corrections.past(user.jurisdiction(), value) : List.of();
    }

    /** The corrections that the user may see. */
    List<Correction> corrections(CurrentUser user, Frame frame) {
        return corrections.all(user.jurisdiction()).stream()
                .filter(correction -> ValueLists.inside(user, frame, correction.place()))
                .toList();
    }
}
