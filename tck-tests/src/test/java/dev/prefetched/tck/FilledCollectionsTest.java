package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * EclipseLink hashes what it puts into a set and compares what it puts into a sorted one. What that reads is batched,
 * though no property tells that there is a set.
 */
@Tag("jsonb")
@Tag("eclipselink")
class FilledCollectionsTest {

    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "3,false", "30,false"})
    void takeOneStatementForWhatIsReadToFillThem(int menus, boolean sharedCache) {
        var archive = Deployment.of(Plain.class, Annotated.class)
                .entities(Menu.class, Dish.class, Kitchen.class, Wine.class, Cellar.class, Award.class, Jury.class);
        try (Deployment war = (sharedCache ? archive : archive.withoutSharedCache()).start()) {
            war.seed(Menus.class, menus);

            // For each menu: its dishes and their two kitchens, its wines and their two cellars, its award and the
            // jury.
            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/menus")
                    .takesPlain(1 + (3 + 3 + 2) * menus)
                    .takesPrefetched(1 + 6);

            assertThat(answer.prefetched().body())
                    .contains("\"titles\":[\"Dish 4\",\"Dish 5\"]", "\"wines\":[\"Wine 5\",\"Wine 4\"]");
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends MenuResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends MenuResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class MenuResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/menus")
        public List<Menu> menus() {
            return entities.createQuery("select m from Menu m order by m.id", Menu.class)
                    .getResultList();
        }
    }

    @Entity(name = "Menu")
    public static class Menu {

        @Id
        public int id;

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "MENU_ID")
        private Set<Dish> dishes = new HashSet<>();

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "MENU_ID")
        private TreeSet<Wine> wines = new TreeSet<>();

        @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
        @JoinColumn(name = "MENU_ID")
        private Set<Award> awards = new HashSet<>();

        public List<String> getTitles() {
            return dishes.stream().map(dish -> dish.title).sorted().toList();
        }

        public List<String> getWines() {
            return wines.stream().map(wine -> wine.name).toList();
        }

        @JsonbTransient
        public Set<Award> getAwards() {
            return awards;
        }
    }

    @Entity(name = "Dish")
    public static class Dish {

        @Id
        public int id;

        String title = "";

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Kitchen kitchen = new Kitchen();

        @Override
        public int hashCode() {
            return Objects.hash(id, kitchen.number);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Dish dish && dish.id == id && dish.kitchen.number == kitchen.number;
        }
    }

    @Entity(name = "Kitchen")
    public static class Kitchen {

        @Id
        public int id;

        int number;
    }

    @Entity(name = "Wine")
    public static class Wine implements Comparable<Wine> {

        @Id
        public int id;

        String name = "";

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Cellar cellar = new Cellar();

        @Override
        public int compareTo(Wine other) {
            return Integer.compare(cellar.depth, other.cellar.depth);
        }
    }

    @Entity(name = "Cellar")
    public static class Cellar {

        @Id
        public int id;

        int depth;
    }

    @Entity(name = "Award")
    public static class Award {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Jury jury = new Jury();

        @Override
        public int hashCode() {
            return jury.number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Award award && award.jury.number == jury.number;
        }
    }

    @Entity(name = "Jury")
    public static class Jury {

        @Id
        public int id;

        int number;
    }

    /** Menus of two dishes, two wines, the lower of which is from further down, and an award. */
    public static final class Menus implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                entities.persist(menu(number));
            }
        }

        private static Menu menu(int number) {
            Menu menu = new Menu();
            menu.id = number;
            for (int id = 2 * number; id <= 2 * number + 1; id++) {
                Dish dish = new Dish();
                dish.id = id;
                dish.title = "Dish " + id;
                dish.kitchen.id = id;
                dish.kitchen.number = id;
                menu.dishes.add(dish);
                Wine wine = new Wine();
                wine.id = id;
                wine.name = "Wine " + id;
                wine.cellar.id = id;
                wine.cellar.depth = -id;
                menu.wines.add(wine);
            }
            Award award = new Award();
            award.id = number;
            award.jury.id = number;
            award.jury.number = number;
            menu.awards.add(award);
            return menu;
        }
    }
}
