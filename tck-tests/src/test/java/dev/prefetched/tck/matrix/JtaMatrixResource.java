package dev.prefetched.tck.matrix;

import dev.prefetched.Prefetched;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.List;

/** The same on a server. */
public abstract class JtaMatrixResource extends MatrixResource {

    @Inject
    TransactionManager manager;

    @Override
    Transactions transactions() {
        return new JtaTransactions(entities, manager);
    }

    static List<Class<?>> all() {
        return List.of(
                Plain.class,
                Annotated.class,
                TransactionalPlain.class,
                TransactionalAnnotated.class,
                TransactionalInterceptor.class);
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends JtaMatrixResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends JtaMatrixResource {}

    @Path("/plain/transactional")
    @RequestScoped
    @Transactional
    public static class TransactionalPlain extends JtaMatrixResource {}

    @Path("/prefetched/transactional")
    @RequestScoped
    @Transactional
    @Prefetched
    public static class TransactionalAnnotated extends JtaMatrixResource {}
}
