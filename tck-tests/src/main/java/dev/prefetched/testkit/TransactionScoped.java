package dev.prefetched.testkit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;
import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an entity manager does that a container manages (Jakarta Persistence 3.1, section 7.6): there is one in each JTA
 * transaction; outside of one, what it reads is detached at once.
 *
 * <p>Not thread-safe, as an entity manager is not.
 */
final class TransactionScoped implements InvocationHandler {

    private static final Set<String> IN_TRANSACTIONS = Set.of("persist", "merge", "remove", "refresh");

    private final EntityManagerFactory factory;
    private final Jta.Started jta;
    private @Nullable EntityManager outside;

    private TransactionScoped(EntityManagerFactory factory, Jta.Started jta) {
        this.factory = factory;
        this.jta = jta;
    }

    /** An entity manager of one request. */
    static EntityManager of(EntityManagerFactory factory, Jta.Started jta) {
        return proxy(EntityManager.class, new TransactionScoped(factory, jta));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            // A container refuses it; here it is the end of the request.
            closeOutside();
            return null;
        }
        if (isInTransaction()) {
            return call(ofTransaction(), method, arguments);
        }
        if (IN_TRANSACTIONS.contains(method.getName())) {
            throw new TransactionRequiredException(method.getName());
        }
        return detaching(outside(), method, arguments);
    }

    private @Nullable Object detaching(EntityManager entities, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            Object result = call(entities, method, arguments);
            return result instanceof Query query ? proxy(method.getReturnType(), detaching(entities, query)) : result;
        } finally {
            entities.clear();
        }
    }

    /** A query that was made outside of a transaction: detaches what it gives. */
    private InvocationHandler detaching(EntityManager entities, Query query) {
        return (proxy, method, arguments) -> {
            try {
                Object result = call(query, method, arguments);
                return result == query ? proxy : result;
            } finally {
                if (!isInTransaction()) {
                    entities.clear();
                }
            }
        };
    }

    @SuppressWarnings("NullAway") // a method may return null
    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private boolean isInTransaction() {
        int status = jta.registry().getTransactionStatus();
        return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
    }

    private EntityManager ofTransaction() {
        Object known = jta.registry().getResource(factory);
        if (known != null) {
            return (EntityManager) known;
        }
        EntityManager entities = factory.createEntityManager();
        jta.registry().putResource(factory, entities);
        jta.registry().registerInterposedSynchronization(new Closing(entities));
        return entities;
    }

    private EntityManager outside() {
        EntityManager known = outside;
        if (known == null) {
            known = factory.createEntityManager();
            outside = known;
        }
        return known;
    }

    private void closeOutside() {
        if (outside != null) {
            outside.close();
        }
    }

    private record Closing(EntityManager entities) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // EclipseLink writes by itself.
        }

        @Override
        public void afterCompletion(int status) {
            entities.close();
        }
    }
}
