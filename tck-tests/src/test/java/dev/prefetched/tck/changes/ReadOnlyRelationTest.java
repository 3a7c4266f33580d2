package dev.prefetched.tck.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sessions.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A relation that the application has made read-only is read past the transaction, and not with others within. */
@Tag("eclipselink")
class ReadOnlyRelationTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void doesNotShowTheChangesOfTheTransaction(int rows) {
        try (Deployment war = Deployment.of(Plain.class, Annotated.class)
                .entities(Porter.class, Bag.class)
                .start()) {
            war.seed(Porters.class, rows);
            war.inTransaction(ReadOnlyBags.class);

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/porters");

            assertThat(answer.prefetched().body()).contains("\"Bag 1\"").doesNotContain("\"Repacked\"");
            // The change, the porters, and the bags of each.
            answer.takesPlain(1 + 1 + rows).takesPrefetched(1 + 1 + rows);
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends PorterResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends PorterResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class PorterResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/porters")
        public List<Porter> porters() {
            entities.getTransaction().begin();
            entities.createNativeQuery("update Bag set name = 'Repacked'").executeUpdate();
            List<Porter> porters = entities.createQuery("select p from Porter p order by p.id", Porter.class)
                    .getResultList();
            if (porters.stream().anyMatch(porter -> porter.getBags().isEmpty())) {
                throw new IllegalStateException("Somebody has no bag");
            }
            entities.getTransaction().rollback();
            return porters;
        }
    }

    @Entity(name = "Porter")
    public static class Porter {

        @Id
        public int id;

        @OneToMany
        @JoinColumn(name = "PORTER_ID")
        private List<Bag> bags = new ArrayList<>();

        public List<Bag> getBags() {
            return bags;
        }
    }

    @Entity(name = "Bag")
    public static class Bag {

        @Id
        public int id;

        public String name = "";
    }

    /** As a customizer would, but its interface has another package in EclipseLink 5. */
    public static final class ReadOnlyBags implements Consumer<EntityManager> {

        @Override
        public void accept(EntityManager entities) {
            OneToManyMapping bags = (OneToManyMapping)
                    entities.unwrap(Session.class).getDescriptor(Porter.class).getMappingForAttributeName("bags");
            ((ReadAllQuery) bags.getSelectionQuery()).setIsReadOnly(true);
        }
    }

    /** As many porters as asked for, with a bag each. */
    public static final class Porters implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                Bag bag = new Bag();
                bag.id = number;
                bag.name = "Bag " + number;
                Porter porter = new Porter();
                porter.id = number;
                porter.bags.add(bag);
                entities.persist(bag);
                entities.persist(porter);
            }
        }
    }
}
