package org.paodao.dashboard;

import java.util.List;
import org.paodao.access.Foundings;
import org.paodao.access.NewAccount;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Jurisdictions;
import org.springframework.stereotype.Service;

/** Sets a further jurisdiction up: behind a link of the system administrator its three separated administrators are made. */
@Service
public class FurtherStart {
    private final Foundings foundings;
    private final Jurisdictions jurisdictions;

    FurtherStart(Foundings foundings, Jurisdictions jurisdictions) {
        this.foundings = foundings;
        this.jurisdictions = jurisdictions;
    }

    /** The jurisdiction that waits behind the link; refuses when the link opens nothing. */
    public Jurisdiction opened(String key) {
        return jurisdictions.named(foundings.opened(key));
    }

    /** Opens the accounts of the three; all or nothing, and three different people. */
    public List<CurrentUser> setUp(String key, List<NewAccount> administrators) {
        var flaws = new Trio(administrators).flaws();
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return foundings.found(key, administrators);
    }
}
