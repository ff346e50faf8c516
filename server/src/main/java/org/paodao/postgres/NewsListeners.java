package org.paodao.postgres;

import java.lang.reflect.Method;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.EventListenerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalApplicationListenerMethodAdapter;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes every {@link TransactionalEventListener} hear of a commit when the connection of that transaction is free again. */
class NewsListeners implements EventListenerFactory, Ordered {
    /** Before the one that Spring brings along. */
    private static final int ORDER = 40;

    private final Afterwards afterwards;

    NewsListeners(Afterwards afterwards) {
        this.afterwards = afterwards;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public boolean supportsMethod(Method method) {
        TransactionalEventListener listener =
                AnnotatedElementUtils.findMergedAnnotation(method, TransactionalEventListener.class);
        return listener != null && listener.phase() != TransactionPhase.BEFORE_COMMIT && !listener.fallbackExecution();
    }

    @Override
    public ApplicationListener<?> createApplicationListener(String bean, Class<?> type, Method method) {
        return new TransactionalApplicationListenerMethodAdapter(bean, type, method) {
            @Override
            public void processEvent(ApplicationEvent news) {
                afterwards.add(() -> super.processEvent(news));
            }
        };
    }
}
