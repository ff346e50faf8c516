package org.paodao.supervision;

import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with matters, from the registration to the closing review. Each step names the version that was seen, and taken twice it counts once. */
@Service
public class Supervision {
    /**
     * Registers a matter.
     *
     * @return its id; that of the first when it is sent twice
     */
    @Transactional
    public UUID register(CurrentUser user, NewMatter wish) {
        throw new UnsupportedOperationException(user.username() + wish);
    }

    /**
     * Writes down that the unit that leads was urged.
     *
     * @param level of the ladder, from 1
     * @param words what was said
     * @return whether it was written; false when the same user has written the same on this day
     */
    @Transactional
    public boolean urge(CurrentUser user, UUID id, int level, String words) {
        throw new UnsupportedOperationException(user.username() + id + level + words);
    }
}
