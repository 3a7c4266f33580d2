package dev.prefetched.tck;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Relations that lead back to their owner, and that code reads while objects are being loaded, are as good as eager ones:
 * batching objects would load the owners again, nested. Rows are batched instead.
 */
@Tag("jsonb")
@Tag("eclipselink")
class LoadingCyclesTest {

    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "3,false", "30,false"})
    void ofAHashThatReadsTheOwnerTakeOneStatement(int waiters, boolean sharedCache) {
        try (Deployment war = bistro(waiters, sharedCache)) {
            PrefetchedAnswer.of(war, "/waiters").takesPlain(1 + waiters).takesPrefetched(1 + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "3,false", "30,false"})
    void ofACallbackTakeOneStatementEach(int cards, boolean sharedCache) {
        try (Deployment war = bistro(cards, sharedCache)) {
            // The holder of each, and the holder's card, which is read by the holder and not by its id.
            PrefetchedAnswer.of(war, "/cards").takesPlain(1 + 2 * cards).takesPrefetched(1 + 2);
        }
    }

    private static Deployment bistro(int rows, boolean sharedCache) {
        var archive = Deployment.of(Plain.class, Annotated.class)
                .entities(Waiter.class, Table.class, Card.class, Holder.class);
        Deployment war = (sharedCache ? archive : archive.withoutSharedCache()).start();
        war.seed(Rows.class, rows);
        return war;
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends BistroResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends BistroResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class BistroResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/waiters")
        public List<Waiter> waiters() {
            return entities.createQuery("select w from Waiter w order by w.id", Waiter.class)
                    .getResultList();
        }

        @GET
        @Path("/cards")
        public List<Card> cards() {
            return entities.createQuery("select c from Card c order by c.id", Card.class)
                    .getResultList();
        }
    }

    @Entity(name = "Waiter")
    public static class Waiter {

        @Id
        public int id;

        int number;

        @OneToMany(mappedBy = "waiter", fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
        private Set<Table> tables = new HashSet<>();

        public int getTableCount() {
            return tables.size();
        }
    }

    /** Hashed while its waiter is being loaded, and reads that waiter then. */
    @Entity(name = "DiningTable")
    public static class Table {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY)
        private Waiter waiter;

        @Override
        public int hashCode() {
            return Objects.hash(id, waiterNumber());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Table table && table.id == id && table.waiterNumber() == waiterNumber();
        }

        /** While a new waiter is merged into the shared cache, EclipseLink can hash tables that have none yet. */
        private int waiterNumber() {
            return waiter == null ? 0 : waiter.number;
        }
    }

    /** Reads its holder when it was loaded, who has the card again. */
    @Entity(name = "Card")
    public static class Card {

        @Id
        public int id;

        @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Holder holder = new Holder();

        @Transient
        private String title = "";

        @PostLoad
        void nameAfterHolder() {
            title = "Card of " + holder.name;
        }

        public String getTitle() {
            return title;
        }
    }

    @Entity(name = "Holder")
    public static class Holder {

        @Id
        public int id;

        String name = "";

        @OneToOne(mappedBy = "holder")
        private Card card;

        @JsonbTransient
        public Card getCard() {
            return card;
        }
    }

    /** Waiters with two tables, and holders of a card. */
    public static final class Rows implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                Waiter waiter = new Waiter();
                waiter.id = number;
                waiter.number = number;
                for (int id = 2 * number; id <= 2 * number + 1; id++) {
                    Table table = new Table();
                    table.id = id;
                    table.waiter = waiter;
                    waiter.tables.add(table);
                }
                entities.persist(waiter);
                Card card = new Card();
                card.id = number;
                card.holder.id = number;
                card.holder.name = "Holder " + number;
                card.holder.card = card;
                entities.persist(card);
            }
        }
    }
}
