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
import jakarta.persistence.OrderBy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Eager relations that lead back to where they start take one statement for each batch, at any size and without nesting
 * deeper than without prefetching.
 */
@Tag("thin-path")
@Tag("eclipselink")
class EagerCycleTest {

    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "500,true", "1500,true", "3,false", "30,false", "500,false", "1500,false"})
    void takesOneStatementPerBatch(int brigades, boolean sharedCache) {
        var archive = Deployment.of(Plain.class, Annotated.class).entities(Brigade.class, Cook.class, Apron.class);
        try (Deployment war = (sharedCache ? archive : archive.withoutSharedCache()).start()) {
            war.seed(Brigades.class, brigades);

            int batches = Batches.of(brigades);
            PrefetchedAnswer.of(war, "/brigades").takesPlain(1 + 2 * brigades).takesPrefetched(1 + batches + batches);
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends BrigadeResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends BrigadeResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class BrigadeResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/brigades")
        public List<Brigade> brigades() {
            return entities.createQuery("select b from Brigade b order by b.id", Brigade.class)
                    .getResultList();
        }
    }

    @Entity(name = "Brigade")
    public static class Brigade {

        @Id
        public int id;

        @OneToMany(mappedBy = "brigade", fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
        @OrderBy("id")
        private List<Cook> cooks = new ArrayList<>();

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Apron apron = new Apron();

        public List<Cook> getCooks() {
            return cooks;
        }

        public Apron getApron() {
            return apron;
        }
    }

    @Entity(name = "Cook")
    public static class Cook {

        @Id
        public int id;

        /** Eager by default and hidden from JSON: it looks harmless. */
        @ManyToOne
        private Brigade brigade;

        @JsonbTransient
        public Brigade getBrigade() {
            return brigade;
        }
    }

    @Entity(name = "Apron")
    public static class Apron {

        @Id
        public int id;
    }

    /** Brigades of two cooks. */
    public static final class Brigades implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                Brigade brigade = new Brigade();
                brigade.id = number;
                brigade.apron.id = number;
                for (int place = 0; place < 2; place++) {
                    Cook cook = new Cook();
                    cook.id = 2 * number + place;
                    cook.brigade = brigade;
                    brigade.cooks.add(cook);
                }
                entities.persist(brigade);
            }
        }
    }
}
