package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callbacks read of an object that was just loaded is batched, though the query is still being answered then. */
@Tag("jsonb")
@Tag("eclipselink")
class PostLoadTest {

    @ParameterizedTest
    @CsvSource({"3,true", "30,true", "3,false", "30,false"})
    void takesOneStatementForEachRelationItReads(int bookings, boolean sharedCache) {
        var archive = Deployment.of(Plain.class, Annotated.class)
                .entities(Booking.class, Guest.class, Evening.class, Wish.class);
        try (Deployment war = (sharedCache ? archive : archive.withoutSharedCache()).start()) {
            war.seed(Bookings.class, bookings);

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/bookings")
                    .takesPlain(1 + 3 * bookings)
                    .takesPrefetched(1 + 3);

            assertThat(answer.prefetched().body())
                    .contains("\"title\":\"Guest 2 on evening 2, with 2 wishes\"")
                    .doesNotContain("null");
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends BookingResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends BookingResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class BookingResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/bookings")
        public List<Booking> bookings() {
            return entities.createQuery("select b from Booking b order by b.id", Booking.class)
                    .getResultList();
        }
    }

    /** Its callback is inherited by the entity. */
    @MappedSuperclass
    public abstract static class Dated {

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        Evening evening = new Evening();

        @Transient
        String when = "";

        @PostLoad
        void tellWhen() {
            when = "on evening " + evening.number;
        }
    }

    /** Shows nothing but what its callbacks have made of its relations. */
    @Entity(name = "Booking")
    @EntityListeners(WishCounter.class)
    public static class Booking extends Dated {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Guest guest = new Guest();

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "BOOKING_ID")
        private List<Wish> wishes = new ArrayList<>();

        @Transient
        private String who = "";

        @Transient
        private int wishCount;

        @PostLoad
        void tellWho() {
            who = guest.name;
        }

        public String getTitle() {
            return who + " " + when + ", with " + wishCount + " wishes";
        }
    }

    /** Is given the entity. */
    public static final class WishCounter {

        @PostLoad
        void count(Booking booking) {
            booking.wishCount = booking.wishes.size();
        }
    }

    @Entity(name = "Guest")
    public static class Guest {

        @Id
        public int id;

        String name = "";
    }

    @Entity(name = "Evening")
    public static class Evening {

        @Id
        public int id;

        int number;
    }

    @Entity(name = "Wish")
    public static class Wish {

        @Id
        public int id;
    }

    /** Bookings of two wishes. */
    public static final class Bookings implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                Booking booking = new Booking();
                booking.id = number;
                booking.guest.id = number;
                booking.guest.name = "Guest " + number;
                booking.evening.id = number;
                booking.evening.number = number;
                for (int place = 0; place < 2; place++) {
                    Wish wish = new Wish();
                    wish.id = 2 * number + place;
                    booking.wishes.add(wish);
                }
                entities.persist(booking);
            }
        }
    }
}
