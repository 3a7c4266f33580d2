package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fuzz found in batches that are read for batches: shelves hold boxes in an order, boxes hold spices. */
@Tag("eclipselink")
class NestedBatchesTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void readListsWithAnOrderColumn(int shelves) {
        try (Deployment war = larder(shelves)) {
            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/shelves")
                    .takesPlain(1 + shelves + 2 * shelves)
                    .takesPrefetched(1 + 2);

            assertThat(answer.prefetched().body()).contains("\"name\":\"Pepper\"");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void leaveEmbeddablesOutOfATransactionThatHasWritten(int shelves) {
        try (Deployment war = larder(shelves)) {
            PrefetchedAnswer.of(war, "/written");
        }
    }

    private static Deployment larder(int shelves) {
        Deployment war = Deployment.of(Plain.class, Annotated.class)
                .entities(Shelf.class, Box.class, Spice.class)
                .start();
        war.seed(Shelves.class, shelves);
        return war;
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
        @Path("/written")
        public List<Shelf> readInATransactionThatHasWritten() {
            entities.getTransaction().begin();
            entities.createNativeQuery("update SHELF set ID = ID").executeUpdate();
            List<Shelf> shelves = shelves();
            if (shelves.get(0).getBoxes().get(1).getSpices().isEmpty()) {
                throw new IllegalStateException("There is nothing to touch");
            }
            entities.getTransaction().commit();
            return shelves;
        }
    }

    @Entity(name = "Shelf")
    public static class Shelf {

        @Id
        public int id;

        @ManyToMany(cascade = CascadeType.PERSIST)
        @OrderColumn
        private List<Box> boxes = new ArrayList<>();

        public List<Box> getBoxes() {
            return boxes;
        }
    }

    @Entity(name = "Box")
    public static class Box {

        @Id
        public int id;

        @ElementCollection
        @CollectionTable(name = "BOX_SPICE")
        @OrderBy("name")
        private List<Spice> spices = new ArrayList<>();

        public List<Spice> getSpices() {
            return spices;
        }
    }

    @Embeddable
    public static class Spice {

        public String name = "";

        static Spice named(String name) {
            Spice spice = new Spice();
            spice.name = name;
            return spice;
        }
    }

    /** Shelves of two boxes, with spices in the second. */
    public static final class Shelves implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                Shelf shelf = new Shelf();
                shelf.id = number;
                for (int place = 0; place < 2; place++) {
                    Box box = new Box();
                    box.id = 2 * number + place;
                    shelf.boxes.add(box);
                }
                shelf.boxes.get(1).spices.add(Spice.named("Pepper"));
                shelf.boxes.get(1).spices.add(Spice.named("Cumin"));
                entities.persist(shelf);
            }
        }
    }
}
