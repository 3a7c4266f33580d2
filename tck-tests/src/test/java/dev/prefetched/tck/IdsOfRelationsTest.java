package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A property that needs the id of a to-one relation and nothing else. EclipseLink loads the target all the same as soon as
 * the relation is touched, so it is batched; targets that are loaded by then cost nothing.
 */
@Tag("jsonb")
@Tag("eclipselink")
class IdsOfRelationsTest {

    @ParameterizedTest
    @CsvSource({"getter,3", "getter,30", "adapter,3", "adapter,30"})
    void takeOneStatementTogether(String written, int reviews) {
        try (Deployment war = guide(reviews)) {
            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/" + written)
                    .takesPlain(1 + reviews)
                    .takesPrefetched(1 + 1);

            assertThat(answer.prefetched().body()).contains("{\"id\":2,\"restaurant\":102}");
        }
    }

    @ParameterizedTest
    @CsvSource({"getter,3", "getter,30", "adapter,3", "adapter,30"})
    void takeNoStatementOnceTheTargetsAreLoaded(String written, int reviews) {
        try (Deployment war = guide(reviews)) {
            PrefetchedAnswer.of(war, "/" + written + "/known").takesPlain(2).takesPrefetched(2);
        }
    }

    private static Deployment guide(int reviews) {
        Deployment war = Deployment.of(Plain.class, Annotated.class)
                .entities(Review.class, Rating.class, Restaurant.class)
                .withoutSharedCache()
                .start();
        war.seed(Reviews.class, reviews);
        return war;
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends ReviewResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends ReviewResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class ReviewResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/getter")
        public List<Review> reviews() {
            return all(Review.class);
        }

        @GET
        @Path("/adapter")
        public List<Rating> ratings() {
            return all(Rating.class);
        }

        @GET
        @Path("/getter/known")
        public List<Review> reviewsOfKnown() {
            all(Restaurant.class);
            return all(Review.class);
        }

        @GET
        @Path("/adapter/known")
        public List<Rating> ratingsOfKnown() {
            all(Restaurant.class);
            return all(Rating.class);
        }

        private <T> List<T> all(Class<T> type) {
            String query = "select e from " + type.getSimpleName() + " e order by e.id";
            return entities.createQuery(query, type).getResultList();
        }
    }

    @Entity(name = "Review")
    public static class Review {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Restaurant of;

        public int getRestaurant() {
            return of.getId();
        }
    }

    @Entity(name = "Rating")
    public static class Rating {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Restaurant restaurant;

        @JsonbTypeAdapter(IdAlone.class)
        public Restaurant getRestaurant() {
            return restaurant;
        }
    }

    @Entity(name = "Restaurant")
    public static class Restaurant {

        @Id
        private int id;

        public int getId() {
            return id;
        }
    }

    /** Writes a restaurant as its id. */
    public static final class IdAlone implements JsonbAdapter<Restaurant, Integer> {

        @Override
        public Integer adaptToJson(Restaurant restaurant) {
            return restaurant.getId();
        }

        @Override
        public Restaurant adaptFromJson(Integer id) {
            throw new UnsupportedOperationException("Ratings are only written");
        }
    }

    /** Reviews and ratings, each pair of a restaurant of its own. */
    public static final class Reviews implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                Restaurant restaurant = new Restaurant();
                restaurant.id = 100 + number;
                Review review = new Review();
                review.id = number;
                review.of = restaurant;
                Rating rating = new Rating();
                rating.id = number;
                rating.restaurant = restaurant;
                entities.persist(review);
                entities.persist(rating);
            }
        }
    }
}
