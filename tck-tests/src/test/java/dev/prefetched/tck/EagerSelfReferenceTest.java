package dev.prefetched.tck;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
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

/** A tree that is eager in both directions. */
@Tag("eclipselink")
class EagerSelfReferenceTest {

    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "500,true", "1500,true", "3,false", "30,false", "500,false", "1500,false"})
    void takesOneStatementPerBatchOfChildrenAndNoneForParents(int shelves, boolean sharedCache) {
        var archive = Deployment.of(Plain.class, Annotated.class).entities(Shelf.class);
        try (Deployment war = (sharedCache ? archive : archive.withoutSharedCache()).start()) {
            war.seed(Shelves.class, shelves);

            PrefetchedAnswer.of(war, "/shelves").takesPlain(1 + shelves).takesPrefetched(1 + Batches.of(shelves));
        }
    }

    @ParameterizedTest
    @CsvSource({"30,true", "500,true", "30,false", "500,false"})
    void takesOneStatementPerLevelWhenOnlyTheTopIsAskedFor(int shelves, boolean sharedCache) {
        var archive = Deployment.of(Plain.class, Annotated.class).entities(Shelf.class);
        try (Deployment war = (sharedCache ? archive : archive.withoutSharedCache()).start()) {
            war.seed(Shelves.class, shelves);

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/shelves/top");

            answer.takesPlain(1 + shelves);
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends ShelfResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends ShelfResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class ShelfResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/shelves")
        public List<Shelf> shelves() {
            return entities.createQuery("select s from Shelf s order by s.id", Shelf.class)
                    .getResultList();
        }

        @GET
        @Path("/shelves/top")
        public List<Shelf> top() {
            return entities.createQuery("select s from Shelf s where s.above is null", Shelf.class)
                    .getResultList();
        }
    }

    @Entity(name = "Shelf")
    public static class Shelf {

        @Id
        public int id;

        @ManyToOne
        private Shelf above;

        @OneToMany(mappedBy = "above", fetch = FetchType.EAGER)
        @OrderBy("id")
        private List<Shelf> below = new ArrayList<>();

        @JsonbTransient
        public Shelf getAbove() {
            return above;
        }

        public List<Shelf> getBelow() {
            return below;
        }
    }

    /** A tree of shelves, three below each. */
    public static final class Shelves implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            List<Shelf> shelves = new ArrayList<>();
            for (int number = 0; number < rows; number++) {
                Shelf shelf = new Shelf();
                shelf.id = number + 1;
                if (number > 0) {
                    shelf.above = shelves.get((number - 1) / 3);
                    shelf.above.below.add(shelf);
                }
                entities.persist(shelf);
                shelves.add(shelf);
            }
        }
    }
}
