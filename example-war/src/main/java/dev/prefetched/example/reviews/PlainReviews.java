package dev.prefetched.example.reviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;

/** {@link ReviewResource} as JPA leaves it. */
@RequestScoped
@Path("plain/reviews")
public class PlainReviews extends ReviewResource {}
