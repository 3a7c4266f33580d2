package dev.prefetched.internal.deployment;

import dev.prefetched.Prefetcher;
import dev.prefetched.internal.eclipselink.EclipseLinkPlanApplier;
import dev.prefetched.internal.explain.ExplainingLog;
import dev.prefetched.internal.invocation.BeforeCall;
import dev.prefetched.internal.invocation.CallScope;
import dev.prefetched.internal.invocation.PlannedMethods;
import dev.prefetched.internal.invocation.ProgrammaticCalls;
import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.internal.planner.PlanRegistry;
import dev.prefetched.internal.planner.ResourcePlan;
import dev.prefetched.internal.rest.ContextObjects;
import dev.prefetched.internal.settings.ConfiguredSettings;
import dev.prefetched.internal.settings.SettingSource;
import dev.prefetched.internal.settings.Settings;
import dev.prefetched.spi.FetchPlanApplier;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * The parts of this library at work in one application, put together.
 *
 * <p>Thread-safe.
 */
final class PrefetchedApplication implements BeforeCall {

    private final MessageLog messages = new MessageLog();
    private final CallScope scope = new CallScope(new ExplainingLog(messages)::explain);
    private final ContextObjects contexts = new ContextObjects();
    private final ShapeReaders shapeReaders =
            ShapeReaders.find(deploymentLoader(), new RunningApplication(contexts), messages);
    private final ConfiguredSettings configured = ConfiguredSettings.read(SettingSource.of(deploymentLoader()));
    private final ResourceDescriptions descriptions =
            new ResourceDescriptions(shapeReaders.chosen(), messages, configured.settings());
    private final PlanRegistry plans = new PlanRegistry(this::planOf);
    private final AnnouncedResources resources = new AnnouncedResources();
    private final boolean xmlMappings = XmlMappings.arePresent(deploymentLoader());
    private volatile Optional<FetchPlanApplier> applier = Optional.empty();
    private final AtomicBoolean called = new AtomicBoolean();
    private volatile boolean announced;

    /** Whether it was told already why there is nothing to attach to. */
    private volatile boolean explained;

    MessageLog messages() {
        return messages;
    }

    CallScope scope() {
        return scope;
    }

    ContextObjects contexts() {
        return contexts;
    }

    PlanRegistry plans() {
        return plans;
    }

    AnnouncedResources resources() {
        return resources;
    }

    PlannedMethods plannedMethods() {
        return new PlannedMethods(plans, this::plansOf, scope, messages, this);
    }

    private Optional<ResourcePlan> planOf(Class<?> resource, Method method) {
        resources.tellLate(resource, xmlMappings, messages);
        return descriptions.ofMethod(resource, method);
    }

    /** The resource methods of a REST application that only its class is annotated for. */
    private PlanRegistry plansOf(Class<?> restApplication) {
        return new PlanRegistry((resource, method) -> descriptions.ofApplication(restApplication, resource, method));
    }

    /** Prefetches for code that is no resource method. */
    Prefetcher prefetcher() {
        PlannedTypes types = new PlannedTypes(
                shapeReaders.chosen(),
                () -> applier.map(FetchPlanApplier::entities).orElse(List.of()),
                configured.settings().ofMethods());
        return new ProgrammaticCalls(types::of, types::tell, scope, messages, this);
    }

    /** What is wrong with the deployment, all of it. */
    List<DefinitionProblem> problems() {
        List<DefinitionProblem> problems = new ArrayList<>(shapeReaders.problems());
        Stream.concat(
                        new SettingMistakes(configured).in(resources.methods()).stream(),
                        resources.mistakes(xmlMappings).stream())
                .map(Mistake::problem)
                .forEach(problems::add);
        return problems;
    }

    /** Attaches to the persistence units that exist by now; some servers create them with their first use. */
    void start() {
        Set<ClassLoader> deployment = deploymentLoaders();
        if (applier.isEmpty()) {
            // In an EAR each of its WARs starts.
            applier = eclipseLink(deployment);
        }
        applier.ifPresent(FetchPlanApplier::attach);
        announce();
        explained = new GuardRails(deploymentLoader(), messages).tell(deployment, attachedUnits());
    }

    private void announce() {
        Set<String> units = attachedUnits();
        if (!units.isEmpty()) {
            announced = true;
            messages.logOnce(Message.ATTACHED, "", null, String.join(", ", units));
        }
    }

    private Set<String> attachedUnits() {
        return applier.map(FetchPlanApplier::persistenceUnits).orElse(Set.of());
    }

    /** Detaches from all of them. */
    void stop() {
        applier.ifPresent(FetchPlanApplier::detach);
        applier = Optional.empty();
    }

    @Override
    public void prepare() {
        applier.ifPresent(FetchPlanApplier::attach);
        if (called.compareAndSet(false, true)) {
            // The REST runtime has announced its resources by now.
            new SettingMistakes(configured)
                    .late(resources.methods())
                    .forEach(mistake ->
                            messages.log(mistake.message(), mistake.arguments().toArray()));
        }
        if (!announced) {
            announce();
            if (!announced && !explained) {
                messages.logOnce(Message.NO_PERSISTENCE_UNIT, "", null);
            }
        }
    }

    private Optional<FetchPlanApplier> eclipseLink(Set<ClassLoader> deployment) {
        try {
            Class.forName("org.eclipse.persistence.sessions.SessionProfiler", false, deploymentLoader());
        } catch (ClassNotFoundException anotherProvider) {
            return Optional.empty();
        }
        Settings settings = configured.settings();
        return Optional.of(new EclipseLinkPlanApplier(
                deployment, scope, settings.batchSize(), settings.joinById().isOn()));
    }

    private static Set<ClassLoader> deploymentLoaders() {
        Set<ClassLoader> deployment = new HashSet<>(Set.of(deploymentLoader()));
        Optional.ofNullable(Thread.currentThread().getContextClassLoader()).ifPresent(deployment::add);
        return deployment;
    }

    /** The jar lies in the application's archive, so its own loader is the application's. */
    private static ClassLoader deploymentLoader() {
        return PrefetchedApplication.class.getClassLoader();
    }
}
