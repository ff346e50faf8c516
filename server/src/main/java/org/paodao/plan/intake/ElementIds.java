package org.paodao.plan.intake;

/** Hands out ids of new elements of a draft. */
final class ElementIds {
    private int next;

    ElementIds(int next) {
        this.next = next;
    }

    String take(String prefix) {
        return prefix + next++;
    }

    int next() {
        return next;
    }
}
