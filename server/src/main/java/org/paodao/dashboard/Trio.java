package org.paodao.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.access.NewAccount;
import org.paodao.kernel.Refusal;

/** System administrator, security officer and auditor of a jurisdiction that has nobody yet: three different people. */
record Trio(List<NewAccount> administrators) {

    /** What speaks against them. */
    List<Refusal.Flaw> flaws() {
        var flaws = new ArrayList<Refusal.Flaw>();
        if (different(NewAccount::displayName) < administrators.size()) {
            flaws.add(Refusal.Flaw.of("dashboard.set-up.same-person"));
        }
        if (different(NewAccount::password) < administrators.size()) {
            flaws.add(Refusal.Flaw.of("dashboard.set-up.same-password"));
        }
        return flaws;
    }

    private long different(Function<NewAccount, @Nullable String> what) {
        return administrators.stream()
                .map(account -> String.valueOf(what.apply(account)).strip())
                .distinct()
                .count();
    }
}
