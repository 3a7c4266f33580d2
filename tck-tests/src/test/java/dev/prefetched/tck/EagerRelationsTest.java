package dev.prefetched.tck;

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

/** Eager relations are batched too, the hidden ones among them, which are loaded in any case. */
@Tag("thin-path")
@Tag("eclipselink")
class EagerRelationsTest {

    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "3,false", "30,false"})
    void takeOneStatementEach(int waiters, boolean sharedCache) {
        var archive = Deployment.of(Plain.class, Annotated.class)
                .entities(Waiter.class, Section.class, Contract.class, Shift.class);
        try (Deployment war = (sharedCache ? archive : archive.withoutSharedCache()).start()) {
            war.seed(Waiters.class, waiters);

            PrefetchedAnswer.of(war, "/waiters").takesPlain(1 + 3 * waiters).takesPrefetched(1 + 3);
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends WaiterResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends WaiterResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class WaiterResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/waiters")
        public List<Waiter> waiters() {
            return entities.createQuery("select w from Waiter w order by w.id", Waiter.class)
                    .getResultList();
        }
    }

    @Entity(name = "Waiter")
    public static class Waiter {

        @Id
        public int id;

        @ManyToOne(cascade = CascadeType.PERSIST)
        private Section section = new Section();

        @ManyToOne(cascade = CascadeType.PERSIST)
        private Contract contract = new Contract();

        @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
        @JoinColumn(name = "WAITER_ID")
        @OrderBy("id")
        private List<Shift> shifts = new ArrayList<>();

        public Section getSection() {
            return section;
        }

        @JsonbTransient
        public Contract getContract() {
            return contract;
        }

        public List<Shift> getShifts() {
            return shifts;
        }
    }

    @Entity(name = "Section")
    public static class Section {

        @Id
        public int id;
    }

    /** Not shown, and loaded all the same. */
    @Entity(name = "Contract")
    public static class Contract {

        @Id
        public int id;
    }

    @Entity(name = "Shift")
    public static class Shift {

        @Id
        public int id;
    }

    /** Waiters with a section and a contract of their own, and two shifts each. */
    public static final class Waiters implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                Waiter waiter = new Waiter();
                waiter.id = number;
                waiter.section.id = number;
                waiter.contract.id = number;
                for (int place = 0; place < 2; place++) {
                    Shift shift = new Shift();
                    shift.id = 2 * number + place;
                    waiter.shifts.add(shift);
                }
                entities.persist(waiter);
            }
        }
    }
}
