package org.paodao.document;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list that counts how often one of its elements is looked at, so that a test can tell a walk from a look-up. */
final class CountingList<E> extends AbstractList<E> implements RandomAccess {
    private final List<E> elements;
    private long looks;

    CountingList(List<E> elements) {
        this.elements = elements;
    }

    @Override
    public E get(int index) {
        looks++;
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }

    /** Looks since the list was made. */
    long looks() {
        return looks;
    }
}
