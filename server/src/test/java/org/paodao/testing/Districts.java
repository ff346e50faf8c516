package org.paodao.testing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Organization;

/** Makes jurisdictions and users for tests, each of its own so that tests do not meet. */
public final class Districts {
    /** Stands in a field until there is somebody. */
    public static final CurrentUser NOBODY =
            new CurrentUser(new UUID(0, 0), new UUID(0, 0), "nobody", "nobody", Authority.NONE);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Districts() {}

    /** Somebody of the office of a new district. */
    public static CurrentUser someone(Organization organization) {
        int number = NUMBER.incrementAndGet();
        Jurisdiction district = organization.establish("T" + number, "示例区" + number, "区");
        return new CurrentUser(
                Ids.next(),
                district.id(),
                "user" + number,
                "示例用户" + number,
                Authority.of(Grant.everywhere(Role.OFFICE)));
    }

    /** Somebody else of the same district who has this role everywhere. */
    public static CurrentUser with(CurrentUser colleague, Role role) {
        return another(colleague, Authority.of(Grant.everywhere(role)));
    }

    /** Somebody else of the same district who has this role in one unit and works there. */
    public static CurrentUser with(CurrentUser colleague, Role role, UUID unit) {
        var grants = List.of(Grant.inUnits(role, Set.of(unit)));
        return another(colleague, new Authority(unit, grants, Authority.NO_CEILING, null));
    }

    private static CurrentUser another(CurrentUser colleague, Authority authority) {
        int number = NUMBER.incrementAndGet();
        return new CurrentUser(Ids.next(), colleague.jurisdiction(), "user" + number, "示例用户" + number, authority);
    }
}
