package org.paodao.testing.wrong;

/** A published figure that is not exact. */
public record Score(double points) {
    public double doubled() {
        return points * 2;
    }
}
