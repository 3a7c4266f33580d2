package dev.prefetched.internal.deployment;

import dev.prefetched.Prefetched;
import dev.prefetched.internal.deployment.PersistenceXml.DeclaredUnit;
import dev.prefetched.internal.eclipselink.EclipseLinkRelease;
import dev.prefetched.internal.eclipselink.WeavingCheck;
import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells when an application starts what will keep this library from doing its work there, each thing once.
 *
 * <p>All of it is a warning: the application would have been deployed without this library, too. Thread-safe.
 */
final class GuardRails {

    /** The class of EclipseLink that a {@code <provider>} names. */
    private static final String ECLIPSELINK = "org.eclipse.persistence.jpa.PersistenceProvider";

    private static final String WILDFLY_LOADERS = "org.jboss.modules.";

    private final ClassLoader own;
    private final MessageLog messages;

    /**
     * @param own the class loader of this library
     */
    GuardRails(ClassLoader own, MessageLog messages) {
        this.own = own;
        this.messages = messages;
    }

    /**
     * Tells all there is.
     *
     * @param deployment the class loaders of the deployment
     * @param attached the names of the persistence units that are attached to
     * @return whether that explains that no unit is attached to, should it stay so
     */
    boolean tell(Set<ClassLoader> deployment, Set<String> attached) {
        boolean explained = false;
        try {
            tellCopies(deployment);
            explained = tellOtherProviders(deployment, attached);
            if (isEclipseLinkPresent()) {
                tellWhereEclipseLinkLies();
                tellOfEclipseLink(deployment);
            }
        } catch (IOException | RuntimeException | LinkageError failure) {
            messages.detail(() -> "Not all could be looked at that may keep Prefetched from working: " + failure);
        }
        return explained;
    }

    private void tellCopies(Set<ClassLoader> deployment) throws IOException {
        Set<String> copies = places(deployment, Prefetched.class.getName().replace('.', '/') + ".class");
        if (copies.size() > 1) {
            messages.logOnce(Message.SEVERAL_COPIES, "", null, copies.size(), String.join(", ", copies));
        }
    }

    /** Whether they are all that is not attached to. */
    private boolean tellOtherProviders(Set<ClassLoader> deployment, Set<String> attached) throws IOException {
        boolean others = false;
        boolean anyOfEclipseLink = false;
        for (String place : places(deployment, PersistenceXml.PATH)) {
            for (DeclaredUnit unit : PersistenceXml.units(new URL(place))) {
                if (attached.contains(unit.name())) {
                    continue;
                }
                if (isEclipseLink(unit.provider())) {
                    anyOfEclipseLink = true;
                } else {
                    String provider = unit.provider().isEmpty() ? "the server's default provider" : unit.provider();
                    messages.logOnce(Message.OTHER_PROVIDER, unit.name(), null, unit.name(), provider, ECLIPSELINK);
                    others = true;
                }
            }
        }
        return others && !anyOfEclipseLink;
    }

    /** A unit that leaves the choice to the server runs on EclipseLink if there is any, as far as can be told here. */
    private boolean isEclipseLink(String provider) {
        return provider.isEmpty() ? isEclipseLinkPresent() : provider.equals(ECLIPSELINK);
    }

    /**
     * Reached only if the unit was started without a class transformer: with one, WildFly 39 starts the unit before it
     * makes the extension, and the transformer, loading itself through the loader it transforms for, never comes to an end.
     */
    private void tellWhereEclipseLinkLies() throws IOException {
        Set<String> places = places(Set.of(own), ECLIPSELINK.replace('.', '/') + ".class");
        if (loaderOfEclipseLink() == own && own.getClass().getName().startsWith(WILDFLY_LOADERS)) {
            messages.logOnce(Message.PROVIDER_IN_ARCHIVE, "", null, String.join(", ", places));
        }
    }

    private @Nullable ClassLoader loaderOfEclipseLink() {
        try {
            return Class.forName(ECLIPSELINK, false, own).getClassLoader();
        } catch (ClassNotFoundException absent) {
            return null;
        }
    }

    private boolean isEclipseLinkPresent() {
        return loaderOfEclipseLink() != null;
    }

    private void tellOfEclipseLink(Set<ClassLoader> deployment) {
        EclipseLinkRelease release = EclipseLinkRelease.running();
        if (!release.isTested()) {
            messages.logOnce(
                    Message.UNTESTED_PROVIDER,
                    "",
                    null,
                    release.number(),
                    release.isOlder() ? "older" : "newer",
                    EclipseLinkRelease.tested());
        }
        for (String unit : new WeavingCheck(deployment).unwoven()) {
            messages.logOnce(Message.UNIT_NOT_WOVEN, unit, null, unit);
        }
    }

    private static Set<String> places(Set<ClassLoader> deployment, String resource) throws IOException {
        Set<String> places = new LinkedHashSet<>();
        for (ClassLoader loader : deployment) {
            for (URL place : Collections.list(loader.getResources(resource))) {
                places.add(place.toString());
            }
        }
        return places;
    }
}
