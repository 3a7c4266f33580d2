package dev.prefetched.example;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Objects;

/**
 * The page a person looks at: every endpoint with and without prefetching, measured by a script in the page.
 *
 * <p>A resource and not a static file, because the REST application answers every path of the WAR.
 */
@RequestScoped
@Path("/")
public class IndexPage {

    /** The page, from beside this class: Payara has an {@code index.html} of its own at the root of the class path. */
    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public InputStream page() {
        return Objects.requireNonNull(
                IndexPage.class.getResourceAsStream("guide.html"), "guide.html is beside this class");
    }
}
