package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Archive;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps the library from its work is said when the application starts, and keeps the application from nothing. */
class GuardRailsTest {

    @Test
    void tellAtTheStartThatEntitiesAreNotWoven() {
        try (LoggedMessages log = new LoggedMessages();
                Deployment war = archive().withoutWeaving().start()) {
            assertThat(log.numbered("PRE0503"))
                    .singleElement()
                    .asString()
                    .contains("persistence unit default ", "weaving");
            assertThat(war.get("/ovens").body()).isEqualTo("[]");
            assertThat(log.numbered("PRE0503")).hasSize(1);
        }
    }

    @Test
    void tellNothingWhereAllIsWell() {
        try (LoggedMessages log = new LoggedMessages();
                Deployment war = archive().start()) {
            assertThat(war.get("/ovens").body()).isEqualTo("[]");
            assertThat(log.numbered("PRE05")).isEmpty();
        }
    }

    @Test
    void leaveAnApplicationWithoutPersistenceUnitsInPeace() {
        try (LoggedMessages log = new LoggedMessages();
                Deployment war = Deployment.of(BareResource.class).start()) {
            assertThat(war.get("/bare").body()).isEqualTo("[\"spoon\"]");
            assertThat(log.numbered("PRE05")).isEmpty();
        }
    }

    private static Archive archive() {
        return Deployment.of(OvenResource.class).entities(Oven.class);
    }

    @Path("/ovens")
    @RequestScoped
    @Prefetched
    @Produces(MediaType.APPLICATION_JSON)
    public static class OvenResource {

        @Inject
        EntityManager entities;

        @GET
        public List<Oven> ovens() {
            return entities.createQuery("select o from Oven o", Oven.class).getResultList();
        }
    }

    @Path("/bare")
    @RequestScoped
    @Prefetched
    @Produces(MediaType.APPLICATION_JSON)
    public static class BareResource {

        @GET
        public List<String> bare() {
            return List.of("spoon");
        }
    }

    @Entity(name = "Oven")
    public static class Oven {

        @Id
        public int id;
    }
}
