package dev.prefetched.tck;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Lazy relations are batched at every level of the answer, by one statement a level. */
@Tag("thin-path")
@Tag("eclipselink")
class ThreeLevelsTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void takesOneStatementForEachLevel(int menus) {
        try (Deployment war = Deployment.of(Plain.class, Annotated.class)
                .entities(Menu.class, Course.class, Dish.class, Region.class)
                .start()) {
            war.seed(Menus.class, menus);

            PrefetchedAnswer.of(war, "/menus")
                    .takesPlain(1 + menus + 2 * menus + menus)
                    .takesPrefetched(1 + 3);
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
        @OrderBy("id")
        private List<Course> courses = new ArrayList<>();

        public List<Course> getCourses() {
            return courses;
        }
    }

    @Entity(name = "Course")
    public static class Course {

        @Id
        public int id;

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "COURSE_ID")
        @OrderBy("id")
        private List<Dish> dishes = new ArrayList<>();

        public List<Dish> getDishes() {
            return dishes;
        }
    }

    @Entity(name = "Dish")
    public static class Dish {

        @Id
        public int id;

        public String title = "";

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Region region = new Region();

        public Region getRegion() {
            return region;
        }
    }

    @Entity(name = "Region")
    public static class Region {

        @Id
        public int id;

        public String name = "";
    }

    /** Menus of two courses with two dishes each; all dishes of a menu come from one region. */
    public static class Menus implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                entities.persist(menu(number));
            }
        }

        private static Menu menu(int number) {
            Region region = new Region();
            region.id = number;
            region.name = "Region " + number;
            Menu menu = new Menu();
            menu.id = number;
            for (int course = 0; course < 2; course++) {
                menu.getCourses().add(course(2 * number + course, region));
            }
            return menu;
        }

        private static Course course(int number, Region region) {
            Course course = new Course();
            course.id = number;
            for (int dish = 0; dish < 2; dish++) {
                Dish served = new Dish();
                served.id = 2 * number + dish;
                served.title = "Dish " + served.id;
                served.region = region;
                course.getDishes().add(served);
            }
            return course;
        }
    }
}
