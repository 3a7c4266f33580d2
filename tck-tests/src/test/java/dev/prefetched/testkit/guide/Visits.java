package dev.prefetched.testkit.guide;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A visit begins with its first use in a request and ends, with a statement, when the request context does. */
@RequestScoped
public class Visits {

    private final UUID id = UUID.randomUUID();

    @Inject
    private Book book;

    @Inject
    private EntityManager entities;

    public UUID id() {
        return id;
    }

    public int begin() {
        return book.begin();
    }

    public int ended() {
        return book.ended();
    }

    @PreDestroy
    void end() {
        entities.createNativeQuery("select 'goodbye'").getSingleResult();
        book.end();
    }

    /** Counts the visits of all requests. */
    @ApplicationScoped
    public static class Book {

        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger ended = new AtomicInteger();

        int begin() {
            return begun.incrementAndGet();
        }

        void end() {
            ended.incrementAndGet();
        }

        int ended() {
            return ended.get();
        }
    }
}
