package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;

class AsideTest {
    @Test
    void whatGoesWrongThereGoesWrongHere() {
        try (var aside = new Aside()) {
            Future<String> begun = aside.begin(() -> {
                throw Refusal.invalid("line 7", "indicatorvalue.csv-line", 7);
            });
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Aside.done(begun));
        }
    }

    @Test
    void aStreamThatBreaksOffThereBreaksOffHere() {
        try (var aside = new Aside()) {
            Future<String> begun = aside.begin(() -> {
                throw new IOException("示例：断开");
            });
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> Aside.done(begun));
        }
    }

    @Test
    void itsThreadHasEndedWhenItIsClosedAndWhatWasNotBegunIsGivenUp() throws InterruptedException {
        var thread = new AtomicReference<@Nullable Thread>();
        var second = new AtomicBoolean();
        var begun = new CountDownLatch(1);
        Future<String> one;
        Future<Boolean> other;
        try (var aside = new Aside()) {
            one = aside.begin(() -> {
                thread.set(Thread.currentThread());
                begun.countDown();
                new CountDownLatch(1).await();
                return "";
            });
            other = aside.begin(() -> second.getAndSet(true));
            begun.await();
        }
        assertThat(Objects.requireNonNull(thread.get()).join(Duration.ofSeconds(10)))
                .isTrue();
        assertThat(one.state()).isEqualTo(Future.State.FAILED);
        assertThat(other.isDone()).isFalse();
        assertThat(second).isFalse();
    }

    @Test
    void whoeverIsInterruptedWaitsNoLonger() {
        try (var aside = new Aside()) {
            Future<Boolean> begun = aside.begin(() -> {
                new CountDownLatch(1).await();
                return true;
            });
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Aside.done(begun));
        } finally {
            assertThat(Thread.interrupted()).as("still says so").isTrue();
        }
    }
}
