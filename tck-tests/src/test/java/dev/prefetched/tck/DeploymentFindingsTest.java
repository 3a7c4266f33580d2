package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Archive;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.json.bind.annotation.JsonbVisibility;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is wrong with the answers of an application is said when it starts, all of it, and does not keep it from starting. */
@Tag("jsonb")
class DeploymentFindingsTest {

    @Test
    void areToldTogetherBeforeTheFirstRequest() {
        try (LoggedMessages log = new LoggedMessages();
                Deployment war = archive().start()) {
            assertThat(log.numbered("PRE0402"))
                    .singleElement()
                    .asString()
                    .contains(
                            "FaultyResource.chefs", Chef.class.getName() + ".menus", "Chef.menus -> Menu.chef -> Chef");
            assertThat(log.numbered("PRE0403"))
                    .singleElement()
                    .asString()
                    .contains("FaultyResource.tables", Table.class.getName() + "._persistence_");
            assertThat(log.numbered("PRE0404"))
                    .singleElement()
                    .asString()
                    .contains("FaultyResource.waiters", Waiter.class.getName() + ".name", "@JsonbTransient and");
            assertThat(log.numbered("PRE0405"))
                    .singleElement()
                    .asString()
                    .contains("FaultyResource.courses", "Course.next -> Course");
            assertThat(war.get("/chefs").body()).isEqualTo("[]");
        }
    }

    @Test
    void areToldOnce() {
        try (LoggedMessages log = new LoggedMessages();
                Deployment war = archive().start()) {
            war.get("/chefs");
            war.get("/chefs/again");
            war.get("/courses");

            assertThat(log.numbered("PRE0402")).hasSize(1);
            assertThat(log.numbered("PRE0405")).hasSize(1);
        }
    }

    @Test
    void tellWhereAGetterLeadsOnceTheEntitiesAreKnown() {
        try (LoggedMessages log = new LoggedMessages();
                Deployment war = archive().start()) {
            assertThat(log.numbered("PRE0406")).isEmpty();

            war.get("/courses");

            assertThat(log.numbered("PRE0406"))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text)
                            .contains("FaultyResource.courses", Course.class.getName() + ".looked", "is right"));
        }
    }

    @Test
    void goByTheConfigurationOfTheApplication() {
        try (LoggedMessages log = new LoggedMessages();
                Deployment war = archive(WithoutMenus.class).start()) {
            assertThat(war.get("/chefs").body()).isEqualTo("[]");

            assertThat(log.numbered("PRE0402")).isEmpty();
            assertThat(log.numbered("PRE0404")).hasSize(1);
        }
    }

    private static Archive archive(Class<?>... more) {
        List<Class<?>> classes = new ArrayList<>(List.of(more));
        classes.add(FaultyResource.class);
        return Deployment.of(classes.toArray(Class<?>[]::new))
                .entities(Chef.class, Menu.class, Table.class, Waiter.class, Course.class);
    }

    @Path("/")
    @RequestScoped
    @Prefetched
    @Produces(MediaType.APPLICATION_JSON)
    public static class FaultyResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("chefs")
        public List<Chef> chefs() {
            return all("Chef", Chef.class);
        }

        @GET
        @Path("chefs/again")
        public List<Chef> chefsAgain() {
            return all("Chef", Chef.class);
        }

        @GET
        @Path("tables")
        public List<Table> tables() {
            return all("DiningTable", Table.class);
        }

        @GET
        @Path("waiters")
        public List<Waiter> waiters() {
            return all("Waiter", Waiter.class);
        }

        @GET
        @Path("courses")
        public List<Course> courses() {
            return all("Course", Course.class);
        }

        private <T> List<T> all(String entity, Class<T> type) {
            return entities.createQuery("select e from " + entity + " e", type).getResultList();
        }
    }

    @Entity(name = "Chef")
    public static class Chef {

        @Id
        private int id;

        @OneToMany(mappedBy = "chef")
        private List<Menu> menus = new ArrayList<>();

        public List<Menu> getMenus() {
            return menus;
        }
    }

    @Entity(name = "Menu")
    public static class Menu {

        @Id
        private int id;

        @ManyToOne(fetch = FetchType.LAZY)
        private Chef chef = new Chef();

        public Chef getChef() {
            return chef;
        }
    }

    @Entity(name = "DiningTable")
    @JsonbVisibility(AllFields.class)
    public static class Table {

        @Id
        private int id;

        @ManyToOne(fetch = FetchType.LAZY)
        @SuppressWarnings("UnusedVariable") // JSON-B would read it
        private Waiter waiter = new Waiter();
    }

    @Entity(name = "Waiter")
    public static class Waiter {

        @Id
        private int id;

        @JsonbTransient
        @JsonbProperty("fullName")
        private String name = "";

        public String getName() {
            return name;
        }
    }

    @Entity(name = "Course")
    public static class Course {

        @Id
        private int id;

        @ManyToOne(fetch = FetchType.LAZY)
        private Course next;

        public Course getNext() {
            return next;
        }

        /** Reads by reflection, which nobody can follow. */
        public String getLooked() throws ReflectiveOperationException {
            return String.valueOf(Course.class.getDeclaredField("id").get(this));
        }
    }

    /** Shows all fields, also those that the persistence provider weaves in. */
    public static final class AllFields implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return true;
        }

        @Override
        public boolean isVisible(Method method) {
            return false;
        }
    }

    /** Hides the menus of a chef, so that there is no circle. */
    @Provider
    public static final class WithoutMenus implements ContextResolver<Jsonb>, PropertyVisibilityStrategy {

        private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withPropertyVisibilityStrategy(this));

        @Override
        public Jsonb getContext(Class<?> type) {
            return jsonb;
        }

        @Override
        public boolean isVisible(Field field) {
            return false;
        }

        @Override
        public boolean isVisible(Method method) {
            return !method.getName().equals("getMenus");
        }
    }
}
