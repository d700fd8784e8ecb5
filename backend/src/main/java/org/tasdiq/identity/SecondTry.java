package org.tasdiq.identity;

import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * When two transactions change the same rows the database lets one through; a desk method that was the other one begins
 * anew, on what is true then. Not inside a transaction, which is over as a whole, and not with a stream that was read.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11) // inside the Guard, who lets nobody by twice for asking once
class SecondTry {
    private final RetryTemplate again = new RetryTemplate(RetryPolicy.builder()
            .includes(ConcurrencyFailureException.class)
            .maxRetries(3)
            .delay(Duration.ofMillis(20))
            .jitter(Duration.ofMillis(20))
            .timeout(Duration.ofSeconds(5)) // whoever waited for a lock that long waits no longer
            .build());

    @Around("@annotation(org.tasdiq.Permission)")
    @Nullable
    Object call(ProceedingJoinPoint call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || Arrays.stream(call.getArgs()).anyMatch(InputStream.class::isInstance)) return call.proceed();
        try {
            return again.execute(call::proceed);
        } catch (RetryException failed) {
            throw failed.getCause();
        }
    }
}
