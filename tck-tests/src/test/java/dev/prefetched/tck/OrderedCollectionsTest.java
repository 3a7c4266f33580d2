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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
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

/** The order that a mapping asks for is the order in the answer, for every kind of collection. */
@Tag("thin-path")
@Tag("eclipselink")
class OrderedCollectionsTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void keepTheirOrderWhenBatched(int cooks) {
        try (Deployment war = Deployment.of(Plain.class, Annotated.class)
                .entities(Cook.class, Step.class, Knife.class)
                .start()) {
            war.seed(Cooks.class, cooks);

            PrefetchedAnswer answer =
                    PrefetchedAnswer.of(war, "/cooks").takesPlain(1 + 6 * cooks).takesPrefetched(1 + 6);

            assertThat(answer.prefetched().body())
                    .contains("\"ascending\":[\"a1\",\"b1\",\"c1\"]")
                    .contains("\"descending\":[\"c1\",\"b1\",\"a1\"]")
                    .contains("\"listed\":[\"b1\",\"c1\",\"a1\"]");
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends CookResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends CookResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class CookResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/cooks")
        public List<Cook> cooks() {
            return entities.createQuery("select c from Cook c order by c.id", Cook.class)
                    .getResultList();
        }
    }

    @Entity(name = "Cook")
    public static class Cook {

        @Id
        public int id;

        @ElementCollection
        @CollectionTable(name = "COOK_ASCENDING")
        @OrderBy
        private List<String> ascending = new ArrayList<>();

        @ElementCollection
        @CollectionTable(name = "COOK_DESCENDING")
        @OrderBy("DESC")
        private List<String> descending = new ArrayList<>();

        @ElementCollection
        @CollectionTable(name = "COOK_LISTED")
        @OrderColumn
        private List<String> listed = new ArrayList<>();

        @ElementCollection
        @CollectionTable(name = "COOK_STEP")
        @OrderBy("title DESC")
        private List<Step> steps = new ArrayList<>();

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "COOK_ID")
        @OrderBy("title DESC")
        private List<Knife> knives = new ArrayList<>();

        @ManyToMany(cascade = CascadeType.PERSIST)
        @OrderColumn
        private List<Knife> borrowed = new ArrayList<>();

        public List<String> getAscending() {
            return ascending;
        }

        public List<String> getDescending() {
            return descending;
        }

        public List<String> getListed() {
            return listed;
        }

        public List<Step> getSteps() {
            return steps;
        }

        public List<Knife> getKnives() {
            return knives;
        }

        public List<Knife> getBorrowed() {
            return borrowed;
        }
    }

    @Embeddable
    public static class Step {

        public String title = "";
    }

    @Entity(name = "Knife")
    public static class Knife {

        @Id
        public int id;

        public String title = "";
    }

    /** Cooks whose collections are filled in the order b, c, a. */
    public static final class Cooks implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                entities.persist(cook(number));
            }
        }

        private static Cook cook(int number) {
            Cook cook = new Cook();
            cook.id = number;
            List<String> letters = List.of("b", "c", "a");
            for (int place = 0; place < letters.size(); place++) {
                String value = letters.get(place) + number;
                cook.ascending.add(value);
                cook.descending.add(value);
                cook.listed.add(value);
                Step step = new Step();
                step.title = value;
                cook.steps.add(step);
                cook.knives.add(knife(10 * number + place, value));
                cook.borrowed.add(0, cook.knives.get(place));
            }
            return cook;
        }

        private static Knife knife(int id, String title) {
            Knife knife = new Knife();
            knife.id = id;
            knife.title = title;
            return knife;
        }
    }
}
