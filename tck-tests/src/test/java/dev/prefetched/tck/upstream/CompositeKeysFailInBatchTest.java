package dev.prefetched.tck.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.upstream.Bistro.Line;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Objects;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.QueryHints;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A batch fetch of type IN over a key of several columns writes the keys into the statement as literals,
 * {@code (A, B) IN ((1,'North'),(2,'South'))}. H2 refuses that if the first column is a BIGINT, since it takes the
 * literals for other types; with parameters instead it would not.
 */
@Tag("upstream")
class CompositeKeysFailInBatchTest {

    @Test
    void onH2() {
        try (Deployment war = Bistro.start(Resource.class)) {
            Answer answer = war.get("/lines");

            assertThat(answer.body())
                    .as("EclipseLink now batches keys of several columns on H2. They need no form of their own on that"
                            + " platform any longer (CompositeKeys) where that version is the oldest supported.")
                    .startsWith("refused");
        }
    }

    @Path("/lines")
    @RequestScoped
    public static class Resource {

        @Inject
        EntityManager entities;

        @GET
        public String lines() {
            try {
                return "read "
                        + entities.createQuery("select l from Line l", Line.class)
                                .setHint(QueryHints.BATCH, "l.bill")
                                .setHint(QueryHints.BATCH_TYPE, BatchFetchType.IN)
                                .getResultStream()
                                .mapToInt(line -> Objects.requireNonNull(line.getBill())
                                        .getLines()
                                        .size())
                                .sum();
            } catch (PersistenceException | org.eclipse.persistence.exceptions.DatabaseException refused) {
                return "refused: " + refused.getMessage();
            }
        }
    }
}
