package org.paodao.supervision;

import java.util.List;
import org.paodao.kernel.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Matters as they are read: whoever supervises sees all, a unit those that it leads or assists, a leader also the own ones. */
@Service
@Transactional(readOnly = true)
public class MatterLists {
    /** The first matters that pass a filter, newest first; at most 200. */
    public List<MatterLine> of(CurrentUser user, MatterFilter filter) {
        throw new UnsupportedOperationException(user.username() + filter);
    }

    /** What was begun from a thing and may be seen by the user, in the order of registration. */
    public List<MatterLine> begunBy(CurrentUser user, Origin origin) {
        throw new UnsupportedOperationException(user.username() + origin);
    }
}
