package dev.prefetched.tck;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each persistence unit of an application is prefetched by the plan for its own entities. */
@Tag("thin-path")
@Tag("eclipselink")
class TwoPersistenceUnitsTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void areBothPrefetched(int rows) {
        try (Deployment war = Deployment.of(Plain.class, Annotated.class)
                .persistenceUnit("cellar", Wine.class, Grape.class)
                .persistenceUnit("larder", Cheese.class, Milk.class)
                .start()) {
            war.seed("cellar", Wines.class, rows);
            war.seed("larder", Cheeses.class, rows);

            PrefetchedAnswer.of(war, "/wines").takesPlain(1 + rows).takesPrefetched(2);
            PrefetchedAnswer.of(war, "/cheeses").takesPlain(1 + rows).takesPrefetched(2);
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends StoreResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends StoreResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class StoreResource {

        @PersistenceContext(unitName = "cellar")
        EntityManager cellar;

        @PersistenceContext(unitName = "larder")
        EntityManager larder;

        @GET
        @Path("/wines")
        public List<Wine> wines() {
            return cellar.createQuery("select w from Wine w order by w.id", Wine.class)
                    .getResultList();
        }

        @GET
        @Path("/cheeses")
        public List<Cheese> cheeses() {
            return larder.createQuery("select c from Cheese c order by c.id", Cheese.class)
                    .getResultList();
        }
    }

    @Entity(name = "Wine")
    public static class Wine {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Grape grape = new Grape();

        public Grape getGrape() {
            return grape;
        }
    }

    @Entity(name = "Grape")
    public static class Grape {

        @Id
        public int id;
    }

    @Entity(name = "Cheese")
    public static class Cheese {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Milk milk = new Milk();

        public Milk getMilk() {
            return milk;
        }
    }

    @Entity(name = "Milk")
    public static class Milk {

        @Id
        public int id;
    }

    /** Wines, each of a grape of its own. */
    public static final class Wines implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                Wine wine = new Wine();
                wine.id = number;
                wine.grape.id = number;
                entities.persist(wine);
            }
        }
    }

    /** Cheeses, each of a milk of its own. */
    public static final class Cheeses implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                Cheese cheese = new Cheese();
                cheese.id = number;
                cheese.milk.id = number;
                entities.persist(cheese);
            }
        }
    }
}
