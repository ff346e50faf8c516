package org.paodao.plan.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Settles the open points of annexes whose lists came in under their names, however many rows they hold. */
@Component
class ListAnnexes {
    /** What stands around a name: the annex's or list's own number, brackets, blanks, the file's ending. */
    private static final Pattern AROUND =
            Pattern.compile("^附[件表录]?\\s*(?:[0-9]{1,2}(?![0-9])|[0-9]{1,2}(?=20[0-9]{2})|[一二三四五六七八九十]+)?"
                    + "|^[0-9]{1,2}[.．、]|\\.(?:xlsx?|csv|et|docx?)$");

    private static final Pattern SIGNS = Pattern.compile("[《》〈〉「」“”\"()（）\\[\\]【】|｜\\s　:：,，_-]");

    private final PlanLists lists;
    private final Plans plans;
    private final MessageSource messages;
    private final Clock clock;

    ListAnnexes(PlanLists lists, Plans plans, MessageSource messages, Clock clock) {
        this.lists = lists;
        this.plans = plans;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Looks at what is open once a list has come in.
     *
     * @param name of its file
     * @param titles lines that may be its title
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(CurrentUser user, PlanRef plan, String name, List<String> titles) {
        List<String> names = Stream.concat(Stream.of(name), titles.stream())
                .map(ListAnnexes::plain)
                .toList();
        Object[] said = {name, LocalDate.now(clock).toString(), plan.version()};
        String note = messages.getMessage("planimport.annex-settled", said, Locale.SIMPLIFIED_CHINESE);
        for (PlanView.Point point : lists.frame(user, plan.address(), null).points()) {
            if (!point.inOrder()
                    && isAnnex(point)
                    && names.contains(plain(point.arguments().getLast()))) {
                plans.settleByList(user, point, note);
            }
        }
    }

    private static boolean isAnnex(PlanView.Point point) {
        return point.message().endsWith(ReconciliationPoint.ANNEX_MISSING)
                && !point.arguments().isEmpty();
    }

    private static String plain(String name) {
        String bare = AROUND.matcher(name.strip()).replaceAll("");
        return SIGNS.matcher(bare).replaceAll("");
    }
}
