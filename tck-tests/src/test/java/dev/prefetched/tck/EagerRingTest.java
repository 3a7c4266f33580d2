package dev.prefetched.tck;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ring of three classes, each with an eager reference to the next; the last leads to another object of the first. */
@Tag("eclipselink")
class EagerRingTest {

    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "500,true", "1500,true", "3,false", "30,false", "500,false", "1500,false"})
    void takesOneStatementPerBatchAndNoneToCloseTheRing(int hosts, boolean sharedCache) {
        var archive = Deployment.of(Plain.class, Annotated.class).entities(Host.class, Guest.class, Gift.class);
        try (Deployment war = (sharedCache ? archive : archive.withoutSharedCache()).start()) {
            war.seed(Hosts.class, hosts);

            int batches = Batches.of(hosts);
            PrefetchedAnswer.of(war, "/hosts").takesPrefetched(1 + batches + batches);
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends HostResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends HostResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class HostResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/hosts")
        public List<Host> hosts() {
            return entities.createQuery("select h from Host h order by h.id", Host.class)
                    .getResultList();
        }
    }

    @Entity(name = "Host")
    public static class Host {

        @Id
        public int id;

        @ManyToOne
        private Guest guest;

        public Guest getGuest() {
            return guest;
        }
    }

    @Entity(name = "Guest")
    public static class Guest {

        @Id
        public int id;

        @ManyToOne
        private Gift gift;

        public Gift getGift() {
            return gift;
        }
    }

    @Entity(name = "Gift")
    public static class Gift {

        @Id
        public int id;

        @ManyToOne
        private Host host;

        @JsonbTransient
        public Host getHost() {
            return host;
        }

        public int getHostId() {
            return host.id;
        }
    }

    /** Hosts in pairs, whose guests bring gifts for each other. */
    public static final class Hosts implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            List<Host> hosts = new ArrayList<>();
            for (int number = 0; number < rows; number++) {
                Host host = new Host();
                host.id = number + 1;
                entities.persist(host);
                hosts.add(host);
            }
            for (int number = 0; number < rows; number++) {
                Guest guest = new Guest();
                guest.id = number + 1;
                guest.gift = new Gift();
                guest.gift.id = number + 1;
                guest.gift.host = hosts.get(number % 2 == 1 ? number - 1 : Math.min(number + 1, rows - 1));
                hosts.get(number).guest = guest;
                entities.persist(guest.gift);
                entities.persist(guest);
            }
        }
    }
}
