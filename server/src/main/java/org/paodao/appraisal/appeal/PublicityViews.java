package org.paodao.appraisal.appeal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.appraisal.appeal.PublicityView.After;
import org.paodao.appraisal.run.Round;
import org.paodao.appraisal.run.RunBook;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how far a round is after its official run. */
@Service
@Transactional(readOnly = true)
public class PublicityViews {
    private final PublicityRecords records;
    private final AppealLists lists;
    private final RunBooks books;
    private final AppealDays days;

    PublicityViews(PublicityRecords records, AppealLists lists, RunBooks books, AppealDays days) {
        this.records = records;
        this.lists = lists;
        this.books = books;
        this.days = days;
    }

    public PublicityView of(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.APPRAISAL_READ);
        Round round = books.round(user, id);
        boolean all = AppealLists.seesAll(user);
        List<Appeal> known =
                lists.appeals(user, new AppealFilter(id, null, null)).appeals();
        return new PublicityView(
                round,
                days.of(user.jurisdiction(), round),
                all ? known.stream().filter(one -> one.stage().open()).toList() : List.of(),
                known.stream()
                        .filter(one -> one.stage() instanceof AppealStage.Ruled)
                        .toList(),
                after(user, round, all),
                Permissions.may(user, Permission.APPRAISAL_MANAGE));
    }

    private After after(CurrentUser user, Round round, boolean all) {
        Integer run = round.stage().official();
        if (run == null || !round.stage().toUnits()) {
            return After.NOTHING;
        }
        boolean waits = all && !records.corrections(user, round.id(), run).isEmpty();
        if (!round.stage().afterRulings()) {
            return new After(waits, PublicityView.Look.NOBODY, List.of(), Map.of());
        }
        boolean open = books.seesAll(user, round);
        PublicityRecords.Repeated runs = records.repeated(user, round);
        Set<UUID> looking = new HashSet<>(records.looking(user, round));
        if (!open) {
            looking.retainAll(AppealLists.own(user));
        }
        var look = new PublicityView.Look(open ? records.due(user, round, runs).keySet() : Set.of(), looking);
        RunBook now = runs.now();
        List<Moved> moved = Moved.between(runs.before(), now).stream()
                .filter(one -> open || isOwn(user, one))
                .toList();
        Map<String, String> clauses = new HashMap<>();
        now.scheme()
                .clauses()
                .forEach(clause -> clauses.put(
                        clause.code(), clause.code() + " " + clause.text().title()));
        return new After(waits, look, moved, clauses);
    }

    private static boolean isOwn(CurrentUser user, Moved moved) {
        return AppealLists.own(user)
                .contains(UUID.fromString(moved.after().member().unit()));
    }
}
