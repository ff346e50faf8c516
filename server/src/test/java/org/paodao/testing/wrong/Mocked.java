package org.paodao.testing.wrong;

import org.mockito.Mockito;

/** Stands in for a type of our own. */
final class Mocked {
    private Mocked() {}

    static PlanManager manager() {
        return Mockito.mock(PlanManager.class);
    }
}
