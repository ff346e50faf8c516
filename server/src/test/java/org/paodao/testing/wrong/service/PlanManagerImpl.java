package org.paodao.testing.wrong.service;

import org.paodao.testing.wrong.PlanManager;

/** Named after nothing, in a package named after a layer. */
public final class PlanManagerImpl implements PlanManager {
    @Override
    public String title() {
        return "";
    }
}
