package dev.prefetched.internal.eclipselink;

import dev.prefetched.internal.eclipselink.rows.Columns;
import dev.prefetched.internal.eclipselink.rows.CommittedChanges;
import dev.prefetched.internal.eclipselink.rows.RowFetch;
import dev.prefetched.plan.EntityModel;
import dev.prefetched.plan.FetchPlan;
import dev.prefetched.spi.ActivePlan;
import dev.prefetched.spi.PlannedCall;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;
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

    /**
     * What it says when a transaction is over; never all of them. A merge alone would not do: there is none of what was
     * changed by SQL, or of entities that are not in the shared cache. With JTA a commit alone would not, since EclipseLink
     * does not do it.
     */
    private static final Set<String> ENDS_OF_TRANSACTIONS =
            Set.of(SessionProfiler.Transaction, SessionProfiler.Merge, SessionProfiler.JtsAfterCompletion);

    private final AbstractSession session;
    private final ActivePlan activePlan;
    private final CommittedChanges changes = new CommittedChanges();
    private final Batching usual;
    // By the batch size that resource methods ask for.
    private final Map<Integer, Batching> others = new ConcurrentHashMap<>();
    private final FetchGroups fetchGroups = new FetchGroups();
    private final LoadWatch loads;
    private final Optional<ByIdJoins> joins;
    private volatile @Nullable DescriptorEntityModel model;
    private volatile boolean detached;

    PrefetchProfiler(AbstractSession session, ActivePlan activePlan, int batchSize, boolean joinsById) {
        super(session.getProfiler());
        this.session = session;
        this.activePlan = activePlan;
        this.usual = new Batching(session, batchSize, changes, this::columns);
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

    /** Runs one query, in a single frame between EclipseLink and itself: see {@link WatchedQuery}. */
    @Override
    public @Nullable Object profileExecutionOfQuery(
            DatabaseQuery query, @Nullable DataRecord row, AbstractSession session) {
        Execution execution = execution(query, (AbstractRecord) row, session);
        SessionProfiler next = next();
        Object result;
        try {
            result = next != null
                    ? next.profileExecutionOfQuery(execution.query(), execution.arguments(), session)
                    : session.internalExecuteQuery(execution.query(), execution.arguments());
        } finally {
            execution.watched().ended();
            if (query.isModifyQuery()) {
                // Not before: the first one of a transaction begins it, which is reported as its end is.
                changes.modified(session);
            }
        }
        execution.watched().returned(result);
        return result;
    }

    private Execution execution(DatabaseQuery query, @Nullable AbstractRecord arguments, AbstractSession session) {
        fetchGroups.watch(query, session, activePlan);
        // Outside an annotated call this look is all there is.
        Optional<PlannedCall> call = detached ? Optional.empty() : activePlan.onThisThread();
        if (call.isEmpty()) {
            return new Execution(query, arguments, WatchedQuery.NONE);
        }
        Optional<Prefetching> prefetching = prefetching(query, arguments, session, call.get());
        if (prefetching.isPresent() && isBatch(arguments)) {
            // EclipseLink asks the batch query it has sent for its session, to put a list with an order column in
            // order, whichever query runs in its place.
            query.setSession(session);
        }
        return new Execution(
                prefetching.map(Prefetching::query).orElse(query),
                prefetching.flatMap(Prefetching::arguments).orElse(arguments),
                watched(
                        query,
                        arguments,
                        prefetching.filter(Prefetching::relation).isPresent(),
                        call.get()));
    }

    private WatchedQuery watched(
            DatabaseQuery query, @Nullable AbstractRecord arguments, boolean byRows, PlannedCall call) {
        DescriptorEntityModel entities = model;
        return entities != null && call.watchesLoads()
                ? loads.begin(query, arguments, byRows, entities, call)
                : WatchedQuery.NONE;
    }

    @Override
    public void startOperationProfile(String operationName, DatabaseQuery query, int weight) {
        if (operationName.equals(STATEMENT_EXECUTE)) {
            loads.statementSent();
        }
        super.startOperationProfile(operationName, query, weight);
    }

    /** Notices that a transaction of whatever request is over. */
    @Override
    public void endOperationProfile(String operationName) {
        if (ENDS_OF_TRANSACTIONS.contains(operationName)) {
            changes.ended();
        }
        super.endOperationProfile(operationName);
    }

    /** Whether a query with these arguments is a batch, which only an application that batches by itself makes. */
    private static boolean isBatch(@Nullable AbstractRecord arguments) {
        return arguments != null && arguments.containsKey(ForeignReferenceMapping.QUERY_BATCH_PARAMETER);
    }

    /** What to run in place of {@code query}; empty if it is to run as it is. */
    private Optional<Prefetching> prefetching(
            DatabaseQuery query, @Nullable AbstractRecord arguments, AbstractSession session, PlannedCall call) {
        try {
            if (query.isModifyQuery()) {
                modified(call);
                return Optional.empty();
            }
            FetchPlan plan = call.planFor(model());
            if (plan.isEmpty() || isPartitioned()) {
                return Optional.empty();
            }
            RowFetch rows = batching(plan).rows();
            return rows.relation(query, arguments, session, call, plan)
                    .map(clone -> new Prefetching(clone, true, Optional.empty()))
                    .or(() -> joined(query, arguments, session, plan))
                    .or(() -> learning(query, arguments, session, call, plan, rows)
                            .map(clone -> new Prefetching(clone, false, Optional.empty())));
        } catch (RuntimeException | LinkageError failure) {
            call.failed(failure);
            return Optional.empty();
        }
    }

    /** Whether queries are spread over several databases by their arguments, whatever they are for. */
    private boolean isPartitioned() {
        return session.getPartitioningPolicy() != null;
    }

    /** Whatever the plan of the call that changes the database: one around it may go on with another. */
    private void modified(PlannedCall call) {
        usual.modified(call);
        others.values().forEach(other -> other.modified(call));
    }

    private Optional<Prefetching> joined(
            DatabaseQuery query, @Nullable AbstractRecord arguments, AbstractSession session, FetchPlan plan) {
        return query instanceof ReadObjectQuery byId
                ? joins.flatMap(known -> known.joined(byId, arguments, session, plan))
                        .map(joined -> new Prefetching(joined.query(), false, Optional.ofNullable(joined.arguments())))
                : Optional.empty();
    }

    /** Has a query for a list of entities tell its rows, and read the columns of the plan. */
    private Optional<DatabaseQuery> learning(
            DatabaseQuery query,
            @Nullable AbstractRecord arguments,
            AbstractSession session,
            PlannedCall call,
            FetchPlan plan,
            RowFetch rows) {
        return query instanceof ReadAllQuery readAll
                ? entityRead(readAll, arguments, session, call)
                        .filter(entity -> plan.loaded().contains(entity.getJavaClass()))
                        .map(entity -> {
                            ReadAllQuery clone = (ReadAllQuery) readAll.clone();
                            columns(clone, entity, session, plan).ifPresent(columns -> {
                                columns.applyTo(clone);
                                clone.checkPrepare(session, arguments);
                            });
                            rows.learn(clone, entity, session, call);
                            return clone;
                        })
                : Optional.empty();
    }

    private Optional<Columns> columns(
            ObjectLevelReadQuery query, ClassDescriptor entity, AbstractSession session, FetchPlan plan) {
        return plan.of(entity.getJavaClass())
                .flatMap(entityPlan -> fetchGroups.columns(entityPlan.columns(), query, entity, session));
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
                : others.computeIfAbsent(plan.batchSize(), size -> new Batching(session, size, changes, this::columns));
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
     * @param relation whether it is for a relation of one object and answered from rows that are read for many
     * @param arguments its arguments, if they are others than those of the application's query
     */
    private record Prefetching(DatabaseQuery query, boolean relation, Optional<AbstractRecord> arguments) {}

    /** What is run where the application has a query run. */
    private record Execution(DatabaseQuery query, @Nullable AbstractRecord arguments, WatchedQuery watched) {}
}
