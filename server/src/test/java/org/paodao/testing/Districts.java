package org.paodao.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Organization;

/** Makes jurisdictions and users for tests, each of its own so that tests do not meet. */
public final class Districts {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Districts() {}

    /** Somebody of a new district. */
    public static CurrentUser someone(Organization organization) {
        int number = NUMBER.incrementAndGet();
        Jurisdiction district = organization.establish("T" + number, "示例区" + number, "区");
        return new CurrentUser(Ids.next(), district.id(), "user" + number, "示例用户" + number);
    }
}
