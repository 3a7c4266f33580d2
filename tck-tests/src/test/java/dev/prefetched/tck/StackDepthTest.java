package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * EclipseLink builds what EAGER relations lead to in frames on top of each other, so a chain of them can be as long as the
 * stack of the thread allows. Prefetched needs little of that stack.
 */
@Tag("eclipselink")
class StackDepthTest {

    private static final int LINKS = 3_000;

    /** So many requests, and all that takes part has been compiled: interpreted frames are larger. */
    private static final int WARM_UP = 60;

    @Test
    void anEagerChainMayBeNearlyAsLong() {
        try (Deployment war =
                Deployment.of(Plain.class, Annotated.class).entities(Link.class).start()) {
            // By SQL, since a chain of that length can be read, but not be written in one transaction.
            war.sql("insert into LINK (ID, BEFORE_ID) select X, nullif(X - 1, 0) from SYSTEM_RANGE(1, " + LINKS + ")");
            for (int request = 0; request < WARM_UP; request++) {
                reaches(war, "plain", 100);
                reaches(war, "prefetched", 100);
            }

            int plain = longest(war, "plain");
            int prefetched = longest(war, "prefetched");

            System.out.println("EAGER chain: plain " + plain + ", prefetched " + prefetched);
            assertThat(plain).as("there is an end to measure").isLessThan(LINKS);
            assertThat(prefetched).isGreaterThan(plain * 9 / 10);
        }
    }

    private static int longest(Deployment war, String side) {
        int reached = 1;
        int tooFar = LINKS;
        while (tooFar - reached > 4) {
            int middle = (reached + tooFar) / 2;
            if (reaches(war, side, middle)) {
                reached = middle;
            } else {
                tooFar = middle;
            }
        }
        return reached;
    }

    private static boolean reaches(Deployment war, String side, int length) {
        war.emptySharedCache();
        return war.get("/" + side + "/" + length).status() == 200;
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends LinkResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends LinkResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class LinkResource {

        @Inject
        EntityManager entities;

        /** The chain of so many links: each link leads to the one before it. */
        @GET
        @Path("/{length}")
        public List<Link> chain(@PathParam("length") int length) {
            return entities.createQuery("select l from Link l where l.id = :last", Link.class)
                    .setParameter("last", length)
                    .getResultList();
        }
    }

    @Entity(name = "Link")
    public static class Link {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.EAGER)
        @JsonbTransient
        public @Nullable Link before;
    }
}
