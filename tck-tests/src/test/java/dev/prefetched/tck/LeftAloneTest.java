package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.ChefResource;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What cannot be prefetched runs as if it were not annotated, and a numbered message says why. */
@Tag("thin-path")
@Tag("eclipselink")
class LeftAloneTest {

    private static final int CHEFS = 3;

    @Test
    void entitiesThatAreNotWovenStayAsTheyAre() {
        try (LoggedMessages log = new LoggedMessages();
                Deployment war = Deployment.of(ChefResource.Plain.class, ChefResource.Annotated.class)
                        .entities(Osteria.entities())
                        .withoutWeaving()
                        .start()) {
            war.seed(Chefs.class, CHEFS);

            PrefetchedAnswer first = PrefetchedAnswer.of(war, "/jpql");
            PrefetchedAnswer second = PrefetchedAnswer.of(war, "/jpql");

            assertThat(first.prefetched().statements().texts())
                    .isEqualTo(first.plain().statements().texts());
            assertThat(second.prefetched().statements().texts())
                    .isEqualTo(first.plain().statements().texts());
            assertThat(log.numbered("PRE0202"))
                    .singleElement()
                    .asString()
                    .contains("ChefResource.byJpql", Chef.class.getName(), "eclipselink.weaving");
        }
    }

    @Test
    void responsesThatHoldNothingToVisitStayAsTheyAre() {
        try (LoggedMessages log = new LoggedMessages();
                Deployment war = Deployment.of(Counted.class)
                        .entities(Osteria.entities())
                        .start()) {
            war.seed(Chefs.class, CHEFS);

            Answer answer = war.get("/counted");

            assertThat(answer.statements()).hasSize(1 + CHEFS);
            assertThat(log.numbered("PRE0201")).singleElement().asString().contains("Counted.dishes", "int");
        }
    }

    @Test
    void applicationsWithoutAnEclipseLinkUnitRunAsTheyAre() {
        try (LoggedMessages log = new LoggedMessages();
                Deployment war = Deployment.of(WithoutEntities.class).start()) {
            assertThat(war.get("/menu").body()).isEqualTo("{\"title\":\"Sunday\"}");
            assertThat(war.get("/menu").body()).isEqualTo("{\"title\":\"Sunday\"}");

            assertThat(log.numbered("PRE0301")).singleElement().asString().contains("persistence.xml");
        }
    }

    @Path("/counted")
    @RequestScoped
    @Prefetched
    @Produces(MediaType.APPLICATION_JSON)
    public static class Counted {

        @Inject
        EntityManager entities;

        @GET
        public int dishes() {
            return entities.createQuery("select c from Chef c order by c.id", Chef.class)
                    .getResultStream()
                    .mapToInt(chef -> chef.getDishes().size())
                    .sum();
        }
    }

    @Path("/menu")
    @RequestScoped
    @Prefetched
    @Produces(MediaType.APPLICATION_JSON)
    public static class WithoutEntities {

        @GET
        public Menu menu() {
            return new Menu();
        }
    }

    public static class Menu {

        public String title = "Sunday";
    }
}
