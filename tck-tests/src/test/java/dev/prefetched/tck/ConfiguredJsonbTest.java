package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.configured.GuestResource;
import dev.prefetched.tck.configured.Guests;
import dev.prefetched.tck.configured.OwnJsonb;
import dev.prefetched.testkit.Archive;
import dev.prefetched.testkit.Deployment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The application's own {@code JsonbConfig} decides what is read: fields that no getter shows, what an adapter reads.
 * Without it, the plan would lack just those relations.
 */
@Tag("jsonb")
class ConfiguredJsonbTest {

    private static final String VISITS = "\"visits\":[{";

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void showsRelationsByItsVisibilityStrategy(int guests) {
        PrefetchedAnswer answer = answer(guests, () -> archive(OwnJsonb.OfFields.class), VISITS)
                .takesPlain(1 + guests)
                .takesPrefetched(1 + 1);

        assertThat(answer.prefetched().body()).doesNotContain("_persistence_");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void readsRelationsInItsAdapters(int guests) {
        answer(guests, () -> archive(OwnJsonb.WithAdapter.class), "\"homeTown\":\"Country 1\"")
                .takesPlain(1 + 2 * guests)
                .takesPrefetched(1 + 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void mayRenameProperties(int guests) {
        answer(guests, () -> archive(OwnJsonb.WithNames.class), "\"home_town\":{\"name\":\"City 1\"}")
                .takesPlain(1 + guests)
                .takesPrefetched(1 + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void mayComeFromABean(int guests) {
        answer(guests, () -> archive(OwnJsonb.AsBean.class, OwnJsonb.ProducedConfig.class), VISITS)
                .takesPlain(1 + guests)
                .takesPrefetched(1 + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void mayComeFromAClassThatTheApplicationLists(int guests) {
        answer(guests, () -> archive().application(OwnJsonb.Listing.class), VISITS)
                .takesPlain(1 + guests)
                .takesPrefetched(1 + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void isTakenFromABeanIfTheMapperDoesNotGiveItAway(int guests) {
        try (LoggedMessages log = new LoggedMessages()) {
            answer(guests, () -> archive(OwnJsonb.Wrapped.class, OwnJsonb.ProducedConfig.class), VISITS)
                    .takesPlain(1 + guests)
                    .takesPrefetched(1 + 1);

            assertThat(log.numbered("PRE0401")).isEmpty();
        }
    }

    @Test
    void isMissedWithAMessageIfItIsNowhereToBeFound() {
        try (LoggedMessages log = new LoggedMessages()) {
            answer(3, () -> archive(OwnJsonb.Wrapped.class), VISITS)
                    .takesPlain(1 + 3)
                    .takesPrefetched(1 + 3);

            assertThat(log.numbered("PRE0401"))
                    .singleElement()
                    .asString()
                    .contains("does not give it away", "Produce the JsonbConfig");
        }
    }

    private static Archive archive(Class<?>... configuration) {
        List<Class<?>> classes = new ArrayList<>(List.of(configuration));
        classes.addAll(List.of(GuestResource.Plain.class, GuestResource.Annotated.class));
        return Deployment.of(classes.toArray(Class<?>[]::new)).entities(Guests.entities());
    }

    /** Also asserts that {@code shown} is in the answer, and that the application alone gives the same one. */
    private static PrefetchedAnswer answer(int guests, Supplier<Archive> archive, String shown) {
        String alone;
        try (Deployment war = archive.get().withoutProduct().start()) {
            war.seed(Guests.class, guests);
            alone = war.get("/prefetched/guests").body();
        }
        try (Deployment war = archive.get().start()) {
            war.seed(Guests.class, guests);

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/guests");

            assertThat(answer.prefetched().body()).isEqualTo(alone).contains(shown);
            return answer;
        }
    }
}
