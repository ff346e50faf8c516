package org.paodao.testing.wrong;

/** An interface with one implementation beside it. */
public interface PlanManager {
    String title();
}
