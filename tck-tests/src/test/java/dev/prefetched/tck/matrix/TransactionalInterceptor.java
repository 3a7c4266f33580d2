package dev.prefetched.tck.matrix;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;

/** {@code @Transactional} where none is active yet, at the place the specification gives it (Jakarta Transactions, 3.7). */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TransactionalInterceptor {

    @Inject
    TransactionManager manager;

    @AroundInvoke
    Object inTransaction(InvocationContext call) throws Exception {
        manager.begin();
        try {
            Object answer = call.proceed();
            manager.commit();
            return answer;
        } catch (RuntimeException e) {
            manager.rollback();
            throw e;
        }
    }
}
