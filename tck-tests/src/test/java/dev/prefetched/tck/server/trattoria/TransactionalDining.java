package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

/** Every method runs in a transaction, which has ended when the answer is written. */
final class TransactionalDining {

    private TransactionalDining() {}

    @Path("/plain/transactional")
    @RequestScoped
    @Transactional
    public static class Plain extends Dining {}

    @Path("/prefetched/transactional")
    @RequestScoped
    @Transactional
    @Prefetched
    public static class Annotated extends Dining {}
}
