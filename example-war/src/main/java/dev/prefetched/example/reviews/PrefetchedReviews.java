package dev.prefetched.example.reviews;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** {@link ReviewResource}, prefetched. */
@Prefetched
@RequestScoped
@Path("prefetched/reviews")
public class PrefetchedReviews extends ReviewResource {}
