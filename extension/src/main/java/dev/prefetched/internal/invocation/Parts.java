package dev.prefetched.internal.invocation;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Finds the parts of this library that the CDI container holds, from objects that it does not inject into. Stateless. */
public final class Parts {

    private Parts() {}

    /**
     * The part of that type in the application that runs on this thread.
     *
     * <p>{@code CDI.current()} tells archives apart by the name of the calling class (Weld 5, on Payara 6.2025.9 and
     * GlassFish), so in an EAR whose WARs each hold this library it can answer for the wrong one. The bean manager in JNDI
     * is that of the WAR (Jakarta EE 10, section 5.19). The look-up can go when an EAR of two such WARs deploys without it.
     *
     * @throws RuntimeException if there is no application on this thread
     */
    public static <T> T find(Class<T> part) {
        Instance<T> found = CDI.current().select(part);
        return found.isResolvable()
                ? found.get()
                : ofThisWar().createInstance().select(part).get();
    }

    @SuppressWarnings("BanJNDI") // a name that is fixed, within the server
    private static BeanManager ofThisWar() {
        try {
            return InitialContext.doLookup("java:comp/BeanManager");
        } catch (NamingException e) {
            throw new IllegalStateException("no bean manager", e);
        }
    }
}
