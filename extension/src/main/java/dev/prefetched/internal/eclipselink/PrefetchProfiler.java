package dev.prefetched.internal.eclipselink;

import dev.prefetched.internal.eclipselink.rows.RowFetch;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.EntityPlan;
import dev.prefetched.plan.FetchPlan;
import dev.prefetched.spi.ActivePlan;
import dev.prefetched.spi.PlannedCall;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.queries.ReadObjectQuery;
import org.eclipse.persistence.queries.ReportQuery;
import org.eclipse.persistence.sessions.DataRecord;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.jspecify.annotations.Nullable;

/**
 * Runs a prefetching clone in place of a query, where an annotated call has a plan for its entity.
 *
 * <p>One instance serves one session, with all the units of work and client sessions below it. Thread-safe.
 */
final class PrefetchProfiler extends ForwardingProfiler {

    /** What EclipseLink says when it sends a statement. */
    private static final String STATEMENT_EXECUTE = SessionProfiler.StatementExecute;

    private final AbstractSession session;
    private final ActivePlan activePlan;
    private final Batching usual;
    // By the batch size that resource methods ask for.
    private final Map<Integer, Batching> others = new ConcurrentHashMap<>();
    private final FetchGroups fetchGroups = new FetchGroups();
    private final RunningQueries running = new RunningQueries();
    private final LoadWatch loads;
    private final Optional<ByIdJoins> joins;
    private volatile @Nullable DescriptorEntityModel model;
    private volatile boolean detached;

    PrefetchProfiler(AbstractSession session, ActivePlan activePlan, int batchSize, boolean joinsById) {
        super(session.getProfiler());
        this.session = session;
        this.activePlan = activePlan;
        this.usual = new Batching(session, batchSize);
        this.loads = new LoadWatch(session);
        this.joins = joinsById ? Optional.of(new ByIdJoins(session)) : Optional.empty();
    }

    /** Puts this profiler in front of the one that is there. */
    void attach() {
        session.setProfiler(this);
    }

    /** Whether the session still asks this profiler. */
    boolean isAttached() {
        return session.getProfiler() == this;
    }

    /**
     * Puts the former profiler back. If another one came in front of this one meanwhile, this one cannot be taken out from
     * behind it: it then only forwards, as it does for units of work that are still open.
     */
    void detach() {
        detached = true;
        if (isAttached()) {
            session.setProfiler(next());
        }
    }

    @Override
    public @Nullable Object profileExecutionOfQuery(
            DatabaseQuery query, @Nullable DataRecord given, AbstractSession session) {
        AbstractRecord arguments = (AbstractRecord) given;
        Optional<Object> known = EmptyKeys.answer(query, arguments);
        if (known.isPresent()) {
            return known.get();
        }
        fetchGroups.watch(query, session, activePlan);
        KeyedQuery sent = BatchKeys.sent(query, arguments, session);
        // Outside an annotated call this look is all there is.
        Optional<PlannedCall> call = detached ? Optional.empty() : activePlan.onThisThread();
        Optional<Prefetching> prefetching = call.flatMap(planned -> prefetching(sent, session, planned));
        if (isBatch(arguments)) {
            // EclipseLink asks the batch query it has sent for its session, to put a list with an order column in
            // order, whichever query runs in its place.
            query.setSession(session);
        }
        DescriptorEntityModel entities = model;
        if (entities == null || call.filter(PlannedCall::watchesLoads).isEmpty()) {
            return run(prefetching, sent, session);
        }
        boolean byRows = prefetching.filter(Prefetching::relation).isPresent();
        return loads.run(query, arguments, byRows, entities, call.get(), () -> run(prefetching, sent, session));
    }

    private @Nullable Object run(Optional<Prefetching> prefetching, KeyedQuery sent, AbstractSession session) {
        if (prefetching.isEmpty()) {
            return super.profileExecutionOfQuery(sent.query(), sent.arguments(), session);
        }
        DatabaseQuery clone = prefetching.get().query();
        AbstractRecord row = prefetching.get().arguments().orElse(sent.arguments());
        Optional<Class<?>> batched = prefetching.get().batched();
        return batched.isEmpty()
                ? super.profileExecutionOfQuery(clone, row, session)
                : running.run(batched.get(), () -> super.profileExecutionOfQuery(clone, row, session));
    }

    @Override
    public void startOperationProfile(String operationName, DatabaseQuery query, int weight) {
        if (operationName.equals(STATEMENT_EXECUTE)) {
            loads.statementSent();
        }
        super.startOperationProfile(operationName, query, weight);
    }

    /** Whether a query with these arguments is one that EclipseLink has made for a batch, and not the application's. */
    private static boolean isBatch(@Nullable AbstractRecord arguments) {
        return arguments != null && arguments.containsKey(ForeignReferenceMapping.QUERY_BATCH_PARAMETER);
    }

    /** What to run in place of the query that is sent; empty if it is to run as it is. */
    private Optional<Prefetching> prefetching(KeyedQuery sent, AbstractSession session, PlannedCall call) {
        DatabaseQuery query = sent.query();
        AbstractRecord arguments = sent.arguments();
        try {
            FetchPlan plan = call.planFor(model());
            if (plan.isEmpty()) {
                return Optional.empty();
            }
            RowFetch rows = batching(plan).rows();
            if (query.isModifyQuery()) {
                rows.modified(call);
                return Optional.empty();
            }
            Optional<DatabaseQuery> answer = rows.relation(query, arguments, session, call, plan);
            if (answer.isPresent()) {
                return answer.map(clone -> new Prefetching(clone, Optional.empty(), true, Optional.empty()));
            }
            if (query instanceof ReadObjectQuery byId) {
                return joins.flatMap(known -> known.joined(byId, arguments, session, plan))
                        .map(joined -> new Prefetching(
                                joined.query(), Optional.empty(), false, Optional.ofNullable(joined.arguments())));
            }
            return query instanceof ReadAllQuery readAll
                    ? entityRead(readAll, arguments, session, call)
                            .filter(entity -> !running.isRunning(entity.getJavaClass()))
                            .flatMap(entity -> prefetching(readAll, arguments, session, entity, plan, call))
                    : Optional.empty();
        } catch (RuntimeException | LinkageError failure) {
            call.failed(failure);
            return Optional.empty();
        }
    }

    /** The entity whose objects {@code query} reads, if it can be prefetched at all. */
    private Optional<ClassDescriptor> entityRead(
            ReadAllQuery query, @Nullable AbstractRecord arguments, AbstractSession session, PlannedCall call) {
        ClassDescriptor root = query.getDescriptor();
        if (root == null && query.getReferenceClass() != null) {
            root = session.getDescriptor(query.getReferenceClass());
        }
        if (root == null) {
            return Optional.empty();
        }
        if (query.shouldPrepare() && !query.isPrepared()) {
            // As its execution would do next anyway; done on the original so that EclipseLink's own caches of SQL
            // apply. Before the rules are asked: it turns lock modes into locks and mappings' batches into policies.
            query.checkPrepare(session, arguments);
        }
        ClassDescriptor entity = query instanceof ReportQuery report
                ? ReportQueries.entities(report).stream().findFirst().orElse(root)
                : root;
        Optional<QueryRule> against = QueryRule.against(query, entity);
        against.ifPresent(rule -> call.leftAlone(entity.getJavaClass(), rule.reason()));
        return against.isEmpty() ? Optional.of(entity) : Optional.empty();
    }

    private Optional<Prefetching> prefetching(
            ReadAllQuery query,
            @Nullable AbstractRecord arguments,
            AbstractSession session,
            ClassDescriptor entity,
            FetchPlan plan,
            PlannedCall call) {
        Optional<EntityPlan> entityPlan = plan.of(entity.getJavaClass()).filter(EntityPlan::changesQueries);
        boolean byRows = plan.byRows().contains(entity.getJavaClass());
        if (entityPlan.isEmpty() && !byRows) {
            return Optional.empty();
        }
        ReadAllQuery clone = (ReadAllQuery) query.clone();
        entityPlan.ifPresent(known -> fetchGroups.apply(known.columns(), clone, entity, session, arguments));
        if (byRows) {
            batching(plan).rows().learn(clone, entity, session, call);
            return Optional.of(new Prefetching(clone, Optional.empty(), false, Optional.empty()));
        }
        entityPlan.ifPresent(known -> batch(known, clone, entity, batching(plan).templates()));
        call.whenWritten(new KeptRows(clone));
        return Optional.of(new Prefetching(clone, Optional.of(entity.getJavaClass()), false, Optional.empty()));
    }

    private static void batch(
            EntityPlan entityPlan, ReadAllQuery clone, ClassDescriptor entity, BatchTemplates templates) {
        if (!entityPlan.batched().isEmpty()) {
            PrefetchPolicy policy = templates.forExecution(entityPlan, entity);
            if (clone.hasJoining()) {
                policy.leaveTo(clone.getJoinedAttributeManager());
            }
            clone.setBatchFetchPolicy(policy);
        }
        // The clone is for this execution only; without this EclipseLink would clone it once more.
        clone.setIsExecutionClone(true);
        if (clone.usesResultSetAccessOptimization()) {
            // It builds objects straight from the result set, and a batch needs the rows of all parents.
            clone.setIsResultSetAccessOptimizedQuery(false);
        }
    }

    /** The entities of the session; empty as long as it is not connected. */
    Optional<EntityModel> entities() {
        return session.isConnected() ? Optional.of(model()) : Optional.empty();
    }

    private DescriptorEntityModel model() {
        DescriptorEntityModel known = model;
        return known != null ? known : readModel();
    }

    private Batching batching(FetchPlan plan) {
        return plan.batchSize() == 0
                ? usual
                : others.computeIfAbsent(plan.batchSize(), size -> new Batching(session, size));
    }

    /** Not earlier: on WildFly a session is not connected, and its descriptors unnamed, until its first use. */
    private synchronized DescriptorEntityModel readModel() {
        DescriptorEntityModel known = model;
        if (known == null) {
            known = DescriptorEntityModel.of(session);
            model = known;
        }
        return known;
    }

    /**
     * A query to run in place of the application's.
     *
     * @param batched the entity whose objects it reads in batches, if it does
     * @param relation whether it is for a relation of one object and answered from rows that were read for many
     * @param arguments its arguments, if they are others than those of the application's query
     */
    private record Prefetching(
            DatabaseQuery query, Optional<Class<?>> batched, boolean relation, Optional<AbstractRecord> arguments) {}
}
