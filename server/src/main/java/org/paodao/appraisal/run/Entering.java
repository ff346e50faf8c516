package org.paodao.appraisal.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Outcome;
import org.springframework.stereotype.Component;

/** A round into which something is entered: it is still being prepared, and stays so until that is kept. */
@Component
class Entering {
    private final AppraisalRoundTables rounds;
    private final RoundPlaces places;

    Entering(AppraisalRoundTables rounds, RoundPlaces places) {
        this.rounds = rounds;
        this.places = places;
    }

    /** The round, kept from being run officially until the transaction ends. */
    Open open(CurrentUser user, UUID id, Permission permission) {
        Permissions.require(user, permission);
        Round round =
                rounds.shared(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("appraisalrun.unknown"));
        if (!round.stage().open()) {
            throw Refusal.conflict("appraisalrun.frozen");
        }
        return look(user, round);
    }

    /** The same to look at. */
    Open look(CurrentUser user, UUID id) {
        return look(
                user, rounds.one(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("appraisalrun.unknown")));
    }

    private Open look(CurrentUser user, Round round) {
        return new Open(round, places.body(user, round.by()), places.members(user, round.id()));
    }

    /** A round with its rules and units. */
    record Open(Round round, SchemeBody body, List<RoundMember> members) {

        /** The clauses and vetoes for which something is entered that gives this, by their codes with their titles. */
        Map<String, String> asking(InputYield... yields) {
            Map<String, String> asking = new LinkedHashMap<>();
            List<InputYield> wanted = List.of(yields);
            for (Clause clause : body.scheme().clauses()) {
                if (isEntered(clause.code()) && wanted.contains(InputYield.of(clause.method()))) {
                    asking.put(clause.code(), clause.text().title());
                }
            }
            for (Outcome.Veto veto : body.scheme().outcome().vetoes()) {
                if (isEntered(veto.code()) && wanted.contains(InputYield.EVENTS)) {
                    asking.put(veto.code(), veto.title());
                }
            }
            return asking;
        }

        private boolean isEntered(String code) {
            return body.input(code)
                    .map(Input::kind)
                    .filter(InputKind::isEntered)
                    .isPresent();
        }

        /** The unit, if it is scored and the clause holds for its group. */
        boolean holds(String code, @Nullable UUID unit) {
            Clause clause = body.scheme().byCode().get(code);
            return members.stream()
                    .anyMatch(member ->
                            member.unit().equals(unit) && (clause == null || clause.holdsFor(member.group())));
        }
    }
}
